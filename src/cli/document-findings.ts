import type { Bytes } from '../publication/bytes.js';
import type { CountyMaterial } from '../publication/county-material.js';
import type { EditorsList } from '../publication/editors-list.js';
import type { KnownDocument } from '../publication/publication-terms.js';
import type { Json } from '../publication/signed-json.js';
import { bundledCounty } from './bundled-county.js';
import { documentErrors } from './document-errors.js';
import { documentWarnings } from './document-warnings.js';
import type { Finding } from './finding.js';

/** What a document is held against. */
export interface FindingTerms {
  /** The roots' list of editors; null where none is told. */
  readonly list: EditorsList | null;
  /** The document that is out; null where none is known. */
  readonly newest: KnownDocument | null;
  /** What visitors see now. */
  readonly before: CountyMaterial;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** All that is wrong in a document, and all that should be looked at in it. */
export interface Findings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** What keeps pages from showing a document, and what may be as it is meant: of what is wrong it is not said what it might mean. */
export function documentFindings(
  bytes: Bytes,
  json: Json,
  { list, newest, before, now }: FindingTerms,
): Findings {
  const county = list?.county ?? null;
  const errors = documentErrors(bytes, json, { county, hosts: list?.hosts ?? null, newest, now });
  const bundled = bundledCounty(String(json.county));
  const warnings = documentWarnings(json, { bundled, before, now });
  return {
    errors,
    warnings: warnings.filter(
      ({ where }) => where === '' || !errors.some((error) => error.where === where),
    ),
  };
}
