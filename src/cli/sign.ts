import { materialType } from '../publication/payload-types.js';
import type { CommandRun } from './command-run.js';
import { changeLines, documentChanges } from './document-changes.js';
import { documentFile, documentProblems, needRight } from './document-file.js';
import { editorsListFile } from './editors-list-file.js';
import { exitCodes } from './exit-codes.js';
import { writeAtomically } from './files.js';
import { done, Trouble, type Outcome } from './outcome.js';
import { openKey, type HandedKeyFile } from './private-key-file.js';
import { signaturePath, writtenSignature } from './signature-file.js';

/** What `sign` is told. */
export interface SignOptions {
  readonly document: string;
  readonly key: string | HandedKeyFile;
  /** The roots' list of editors. */
  readonly editors: string;
  /** The publication that is out, to compare with; what is bundled where none is told. */
  readonly before?: string;
}

/** Signs a document's exact bytes, once whoever signs has seen in words what changes, and said yes. */
export async function sign(options: SignOptions, run: CommandRun): Promise<Outcome> {
  const { list } = await editorsListFile(options.editors);
  const document = await documentFile(options.document, list.hosts, run.now);
  needRight(document);
  const { county, version, published, expires } = document.header;
  if (county !== list.county) {
    throw new Trouble(exitCodes.notRight, {
      sv: `Dokumentet är för ${county}, redaktörslistan för ${list.county}.`,
      en: `The document is for ${county}, the list of editors for ${list.county}.`,
    });
  }
  const changes = await documentChanges(document, options.before, run.now);
  run.show([
    {
      sv: `Version ${version} för ${county}: publiceras ${published}, gäller till ${expires}.`,
      en: `Version ${version} for ${county}: published ${published}, until ${expires}.`,
    },
    ...documentProblems(document),
    ...changeLines(changes),
  ]);
  await run.ask.confirm({ sv: 'Signera detta?', en: 'Sign this?' });
  const key = await openKey(options.key, (role) => run.ask.passphrase(role));
  if (!list.editors.some(({ publicKey }) => publicKey === key.publicKey)) {
    throw new Trouble(exitCodes.notRight, {
      sv: `Nyckeln för ${key.role} står inte i redaktörslistan.`,
      en: `The key of ${key.role} is not in the list of editors.`,
    });
  }
  const signature = key.sign(materialType, document.bytes);
  const path = signaturePath(options.document, key.id);
  await writeAtomically(path, writtenSignature({ keyid: key.id, signature }));
  return done([{ sv: `Signaturen finns i ${path}.`, en: `The signature is in ${path}.` }], {
    signature: path,
    keyid: key.id,
    version,
    changes: changes.map(({ said }) => said),
  });
}
