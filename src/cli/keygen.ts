import { exitCodes } from './exit-codes.js';
import { mayWrite, writeAtomically, writtenJson } from './files.js';
import type { CommandRun } from './command-run.js';
import { done, Trouble, type Outcome } from './outcome.js';
import { newKeyFile } from './private-key-file.js';

/** What `keygen` is told. */
export interface KeygenOptions {
  /** A role: `Redaktör 1`. */
  readonly role: string;
  readonly root: boolean;
  /** Where the private key is written; the public one goes beside it. */
  readonly to: string;
}

/** Makes a key: its private half encrypted in one file, its public half in another. */
export async function keygen(
  { role, root, to }: KeygenOptions,
  { ask, isForced }: CommandRun,
): Promise<Outcome> {
  if (role.trim() === '' || role.includes('@')) {
    throw new Trouble(exitCodes.usage, {
      sv: 'Nyckeln ska ha en rolls namn, som Redaktör 1, aldrig en persons.',
      en: "The key should have the name of a role, as Editor 1, never a person's.",
    });
  }
  const publicPath = to.replace(/(?:\.key)?(?:\.json)?$/, '.public.json');
  await mayWrite(to, isForced);
  await mayWrite(publicPath, isForced);
  const file = await newKeyFile(role, root, await ask.newPassphrase(role));
  const { publicKey } = file;
  await writeAtomically(to, writtenJson(file), 0o600);
  await writeAtomically(publicPath, writtenJson({ role, isRoot: root, publicKey }));
  return done(
    [
      { sv: `Privat nyckel: ${to}`, en: `Private key: ${to}` },
      { sv: `Publik nyckel: ${publicPath}`, en: `Public key: ${publicPath}` },
      { sv: `  ${publicKey}`, en: `  ${publicKey}` },
      {
        sv: 'Spara den privata filen på två säkra ställen. Utan lösenfrasen går den inte att använda, och lösenfrasen går inte att få tillbaka.',
        en: 'Keep the private file in two safe places. It is of no use without the passphrase, and the passphrase cannot be had back.',
      },
    ],
    { privateKey: to, publicKeyFile: publicPath, publicKey, role, isRoot: root },
  );
}
