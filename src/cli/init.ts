/// <reference types="node" />
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedOf } from '../material/expected-of.js';
import { nameSchema } from '../material/name.js';
import { webAddressSchema } from '../material/web-address-schema.js';
import { hostOf } from '../publication/host-name.js';
import { recordGroups } from '../publication/record-groups.js';
import type { Json } from '../publication/signed-json.js';
import type { CommandRun } from './command-run.js';
import { documentFacts } from './document-facts.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn, mayWrite, writeAtomically, writtenJson } from './files.js';
import { firstDocument, schemaName } from './first-document.js';
import { guideInSwedish } from './guide-in-swedish.js';
import { done, Trouble, type Outcome } from './outcome.js';

/** What `init` is told. */
export interface InitOptions {
  readonly folder: string;
  readonly county: string;
}

/** The schema as it lies in the package, beside the folder of the commands. */
const schemaPath = fileURLToPath(new URL(`../${schemaName}`, import.meta.url));
const documentName = 'document.json';
const guideName = 'LÄSMIG.md';

/** Makes a folder to begin in: a first document with what is bundled of the county, its schema, and what to do next. */
export async function init(
  { folder, county }: InitOptions,
  { now, isForced }: CommandRun,
): Promise<Outcome> {
  needName(county);
  const document = firstDocument(county, now);
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    [documentName]: writtenJson(document),
    [schemaName]: await bytesIn(schemaPath),
    [guideName]: guideInSwedish(county, documentName, hostsIn(document)),
  };
  const files = Object.entries(contents).map(([name, content]) => ({
    path: join(folder, name),
    content,
  }));
  for (const { path } of files) await mayWrite(path, isForced);
  await makeFolder(folder);
  for (const { path, content } of files) await writeAtomically(path, content);
  const count = recordGroups.reduce((sum, group) => sum + Object.keys(document[group]!).length, 0);
  const next = `kvinnofrid-elements check ${join(folder, documentName)}`;
  return done(
    [
      {
        sv: `${folder} har nu ${documentName}, ${schemaName} och ${guideName}.`,
        en: `${folder} now has ${documentName}, ${schemaName} and ${guideName}.`,
      },
      count > 0
        ? {
            sv: `Dokumentet har det som följer med paketet för ${county}, ${count} poster. Kontrollera det mot källorna.`,
            en: `The document has what comes with the package for ${county}, ${count} records. Check it by the sources.`,
          }
        : {
            sv: `Inget följer med paketet för ${county}: dokumentet har inga poster.`,
            en: `Nothing comes with the package for ${county}: the document has no records.`,
          },
      {
        sv: `Läs ${guideName}, ändra dokumentet och skriv: ${next}`,
        en: `Read ${guideName}, change the document and write: ${next}`,
      },
    ],
    { folder, county, files: files.map(({ path }) => path), records: count },
  );
}

function needName(county: string): void {
  if (expectedOf(nameSchema, county) === null) return;
  const plain = county
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/s? lan$/, '')
    .replace(/[^a-z\d]+/g, '-');
  throw new Trouble(exitCodes.usage, {
    sv: `Länets namn ska skrivas med små bokstäver utan prickar: ${plain}.`,
    en: `The county's name should be in small plain letters: ${plain}.`,
  });
}

/** The hosts that a document's links lead to. */
function hostsIn(document: Json): string[] {
  const hosts = documentFacts(document)
    .filter(({ schema }) => schema === webAddressSchema)
    .flatMap(({ value }) => hostOf(String(value)) ?? []);
  return [...new Set(hosts)].sort();
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const words = (error as Error).message;
    throw new Trouble(exitCodes.unreachable, {
      sv: `${folder} kan inte skapas: ${words}`,
      en: `${folder} cannot be made: ${words}`,
    });
  }
}
