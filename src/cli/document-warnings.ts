import type { CountyMaterial } from '../publication/county-material.js';
import { headerFields } from '../publication/county-document-header.js';
import { layOver } from '../publication/lay-over.js';
import { singleSchemas } from '../publication/published-records.js';
import { readRecords } from '../publication/read-county-document.js';
import { recordGroups } from '../publication/record-groups.js';
import type { Json } from '../publication/signed-json.js';
import { dateWarnings } from './date-warnings.js';
import { documentFacts } from './document-facts.js';
import type { Finding } from './finding.js';
import { languageWarnings } from './language-warnings.js';
import { numberWarnings } from './number-warnings.js';
import type { Said } from './said.js';
import { textWarnings } from './text-warnings.js';
import { withdrawalWarnings } from './withdrawal-warnings.js';

const knownFields = [
  '$schema',
  ...Object.keys(headerFields),
  ...recordGroups,
  ...Object.keys(singleSchemas),
];

/** What a document's reading is told besides. */
export interface WarningTerms {
  /** What the county's pages show without any document. */
  readonly bundled: CountyMaterial;
  /** What visitors see now. */
  readonly before: CountyMaterial;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What may be as it is meant, and should be looked at: pages show it all the same. */
export function documentWarnings(json: Json, { bundled, before, now }: WarningTerms): Finding[] {
  const facts = documentFacts(json);
  const { records, unknown } = readRecords(json, { hosts: null, now });
  const after = layOver(bundled, records);
  const unknownFields = Object.keys(json).filter((field) => !knownFields.includes(field));
  return [
    ...[...unknownFields, ...unknown].map((where) => ({ where, said: notKnown })),
    ...(facts.length === 0 ? [{ where: '', said: empty }] : []),
    ...dateWarnings(json, facts, now),
    ...numberWarnings(facts, before, after),
    ...withdrawalWarnings(records, after),
    ...languageWarnings(facts),
    ...textWarnings(facts),
  ];
}

const empty: Said = {
  sv: 'inga poster. Sidorna visar det som följer med paketet.',
  en: 'no records. Pages show what comes with the package.',
};

const notKnown: Said = {
  sv: 'fältet är inte känt, och visas inte. Är det rätt stavat?',
  en: 'the field is not known, and is not shown. Is it spelt rightly?',
};
