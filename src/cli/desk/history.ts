/// <reference types="node" />
import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { exitCodes } from '../exit-codes.js';
import { Trouble } from '../outcome.js';

/** A version of the document in the folder's git. */
export interface Commit {
  readonly hash: string;
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  /** As git has it. */
  readonly who: string;
  readonly subject: string;
}

const run = promisify(execFile);
const most = 30;
const separator = '\u001f';

/** The versions of a file, the newest first; null where it is in no repository, or there is no git. */
export async function commitsOf(document: string): Promise<Commit[] | null> {
  if (!(await isInRepository(document))) return null;
  const format = ['%H', '%as', '%an', '%s'].join('%x1f');
  const given = ['log', `-${most}`, `--format=${format}`, '--', basename(document)];
  // A repository without any commit has no log.
  const out = await git(document, given).catch(() => '');
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [hash = '', date = '', who = '', subject = ''] = line.split(separator);
      return { hash, date, who, subject };
    });
}

/** The document's text as it was in a version. */
export function textAt(document: string, hash: string): Promise<string> {
  if (!/^[\da-f]{40,64}$/.test(hash)) throw notThere();
  return git(document, ['show', `${hash}:./${basename(document)}`]).catch(() => {
    throw notThere();
  });
}

/** Whether a file has changes that are in no version yet, or none at all. */
export async function isCommitted(document: string): Promise<boolean> {
  const out = await git(document, ['status', '--porcelain', '--', basename(document)]);
  return out.trim() === '';
}

/** Makes a version of some files that lie beside the document, and of no others. */
export async function commit(
  document: string,
  files: readonly string[],
  message: string,
): Promise<void> {
  const names = files.map((file) => basename(file));
  try {
    await git(document, ['add', '--', ...names]);
    await git(document, ['commit', '-m', message, '--', ...names]);
  } catch (error) {
    const {
      stderr,
      stdout,
      message: words,
    } = error as Error & { stderr?: string; stdout?: string };
    const told = (stderr || stdout || words).trim();
    throw new Trouble(exitCodes.unreachable, {
      sv: `Git kunde inte spara: ${told}`,
      en: `Git could not save: ${told}`,
    });
  }
}

async function isInRepository(document: string): Promise<boolean> {
  return git(document, ['rev-parse', '--is-inside-work-tree']).then(
    (out) => out.trim() === 'true',
    () => false,
  );
}

async function git(document: string, given: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', dirname(document), ...given], {
    maxBuffer: 10_000_000,
  });
  return stdout;
}

function notThere(): Trouble {
  return new Trouble(exitCodes.unreachable, {
    sv: 'Versionen finns inte i historiken.',
    en: 'The version is not in the history.',
  });
}
