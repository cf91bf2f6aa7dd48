import { materialType } from '../publication/payload-types.js';
import { verifyPublication } from '../publication/verify-publication.js';
import { documentOf, needRight } from './document-file.js';
import { editorsListFile } from './editors-list-file.js';
import { writtenEnvelope } from './envelope-file.js';
import type { CommandRun } from './command-run.js';
import { bytesIn, isThere, mayWrite, writeAtomically, writtenJson } from './files.js';
import { known } from './known-publication.js';
import { done, type Outcome } from './outcome.js';
import { rootKeys } from './public-key-file.js';
import { refusedTrouble } from './refusal-in-words.js';
import { signatureFile, signaturesBeside } from './signature-file.js';

/** What `publish` is told. */
export interface PublishOptions {
  readonly document: string;
  readonly editors: string;
  readonly root: readonly string[];
  readonly threshold: number;
  /** Signatures; all that lie beside the document where none are told. */
  readonly signature?: readonly string[];
  readonly to: string;
}

/**
 * Joins a document, its signatures and the list of editors into the file that pages fetch. It is held against the roots as a page would,
 * before it takes the place of what was there; a newer version of the same county's takes it unasked.
 */
export async function publish(options: PublishOptions, run: CommandRun): Promise<Outcome> {
  const { document, editors, threshold, to } = options;
  const bytes = await bytesIn(document);
  const { file, list } = await editorsListFile(editors);
  const read = documentOf(bytes, list.hosts, run.now);
  needRight(read);
  const { county, version } = read.header;
  const paths = options.signature ?? (await signaturesBeside(document));
  const signatures = await Promise.all(paths.map(signatureFile));
  const written = writtenJson({
    ...writtenEnvelope({ payloadType: materialType, payload: bytes, signatures }),
    delegation: writtenEnvelope(file),
  });
  const terms = { roots: await rootKeys(options.root), threshold, county, now: run.now };
  const before = (await isThere(to)) ? await known(await bytesIn(to), terms) : null;
  if (!before) await mayWrite(to, run.isForced);
  const told = await verifyPublication(new TextEncoder().encode(written), {
    ...terms,
    newest: before?.document ?? null,
    newestList: before?.listVersion ?? 0,
  });
  if (!told.isRight) throw refusedTrouble(told);
  await writeAtomically(to, written);
  const until = new Date(told.expires).toISOString();
  const by = told.signedBy.join(', ');
  return done(
    [
      {
        sv: `${to}: version ${version} för ${county}, signerad av ${by}, gäller till ${until}.`,
        en: `${to}: version ${version} for ${county}, signed by ${by}, until ${until}.`,
      },
    ],
    { publication: to, county, version, signedBy: told.signedBy, expires: until },
  );
}
