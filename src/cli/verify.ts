import { readCountyDocument } from '../publication/read-county-document.js';
import { verifyPublication } from '../publication/verify-publication.js';
import type { CommandRun } from './command-run.js';
import { documentProblems } from './document-file.js';
import { exitCodes } from './exit-codes.js';
import type { Outcome } from './outcome.js';
import { publicationAt } from './publication-at.js';
import { rootKeys } from './public-key-file.js';
import { refusedTrouble } from './refusal-in-words.js';

/** What `verify` is told. */
export interface VerifyOptions {
  /** A file or an address. */
  readonly publication: string;
  readonly county: string;
  readonly root: readonly string[];
  readonly threshold: number;
}

/** Whether a page would use a publication now, all of it. */
export async function verify(options: VerifyOptions, { now }: CommandRun): Promise<Outcome> {
  const { publication, county, threshold } = options;
  const terms = { roots: await rootKeys(options.root), threshold, county, now };
  const bytes = await publicationAt(publication);
  const told = await verifyPublication(bytes, terms);
  if (!told.isRight) throw refusedTrouble(told);
  const { json, header, list, signedBy } = told;
  const read = readCountyDocument(json, header, { hosts: list.hosts, now });
  const until = new Date(told.expires).toISOString();
  const by = signedBy.join(', ');
  return {
    exitCode: read.problems.length > 0 ? exitCodes.notRight : exitCodes.done,
    lines: [
      {
        sv: `Version ${header.version} för ${county}, signerad av ${by}, gäller till ${until}.`,
        en: `Version ${header.version} for ${county}, signed by ${by}, until ${until}.`,
      },
      ...documentProblems(read),
    ],
    json: {
      county,
      version: header.version,
      published: header.published,
      expires: until,
      signedBy,
      listVersion: list.version,
      problems: read.problems,
      unknown: read.unknown,
    },
  };
}
