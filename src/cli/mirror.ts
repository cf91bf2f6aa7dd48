/// <reference types="node" />
import { verifyPublication } from '../publication/verify-publication.js';
import type { CommandRun } from './command-run.js';
import { bytesIn, isThere, mayWrite, writeAtomically } from './files.js';
import { known } from './known-publication.js';
import { done, type Outcome } from './outcome.js';
import { publicationAt } from './publication-at.js';
import { rootKeys } from './public-key-file.js';
import { refusedTrouble } from './refusal-in-words.js';

/** What `mirror` is told. */
export interface MirrorOptions {
  readonly address: string;
  readonly to: string;
  readonly county: string;
  readonly root: readonly string[];
  readonly threshold: number;
}

/**
 * Brings a county's publication to a server of the site's own, byte by byte, once it is verified. Where it cannot be had, is
 * refused, or is older than what is there, what is there stays. A file that is none is not written over unasked.
 */
export async function mirror(options: MirrorOptions, run: CommandRun): Promise<Outcome> {
  const { address, to, county, threshold } = options;
  const terms = { roots: await rootKeys(options.root), threshold, county, now: run.now };
  const old = (await isThere(to)) ? await bytesIn(to) : null;
  const before = old && (await known(old, terms));
  if (!before) await mayWrite(to, run.isForced);
  const bytes = await publicationAt(address);
  const told = await verifyPublication(bytes, {
    ...terms,
    newest: before?.document ?? null,
    newestList: before?.listVersion ?? 0,
  });
  if (!told.isRight) throw refusedTrouble(told);
  const isSame = old !== null && Buffer.compare(old, bytes) === 0;
  if (!isSame) await writeAtomically(to, bytes);
  const { version } = told.header;
  const until = new Date(told.expires).toISOString();
  return done(
    [
      isSame
        ? { sv: `${to} har redan version ${version}.`, en: `${to} has version ${version} already.` }
        : {
            sv: `${to} har nu version ${version}, som gäller till ${until}.`,
            en: `${to} now has version ${version}, until ${until}.`,
          },
    ],
    { file: to, version, isChanged: !isSame, expires: until },
  );
}
