/// <reference types="node" />
import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Bytes } from '../publication/bytes.js';
import { exitCodes } from './exit-codes.js';
import { Trouble } from './outcome.js';

/** How large a file that a command reads may be, in bytes. */
const largest = 10_000_000;

/** The bytes of a file; {@link Trouble} where there are none. */
export async function bytesIn(path: string): Promise<Bytes> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw new Error(`${size} bytes`);
    return Uint8Array.from(await readFile(path));
  } catch (error) {
    const words = (error as Error).message;
    throw new Trouble(exitCodes.unreachable, {
      sv: `${path} kan inte läsas: ${words}`,
      en: `${path} cannot be read: ${words}`,
    });
  }
}

/** Whether there is something at a path. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file so that whoever reads it has the old one or the new one, whole: beside it first, down to the disk, and then in its
 * place.
 * @param mode who may read it; private files are their owner's alone
 */
export async function writeAtomically(
  path: string,
  content: Uint8Array | string,
  mode = 0o644,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const words = (error as Error).message;
    throw new Trouble(exitCodes.unreachable, {
      sv: `${path} kan inte skrivas: ${words}`,
      en: `${path} cannot be written: ${words}`,
    });
  }
}

/** Keeps a command from writing over a file that nobody has said may be written over. */
export async function mayWrite(path: string, isForced: boolean): Promise<void> {
  if (isForced || !(await isThere(path))) return;
  throw new Trouble(exitCodes.unanswered, {
    sv: `${path} finns redan. Välj ett annat namn, eller skriv --force för att ersätta den.`,
    en: `${path} is there already. Choose another name, or write --force to replace it.`,
  });
}

/** JSON as it is written for persons. */
export function writtenJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
