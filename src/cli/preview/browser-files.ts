/// <reference types="node" />
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../exit-codes.js';
import { Trouble } from '../outcome.js';

/** The package's scripts for pages, by their names; {@link Trouble} where they do not lie beside the commands. */
export async function browserFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(new URL('../browser/', import.meta.url));
  const names = await readdir(folder).catch(() => []);
  const scripts = names.filter((name) => name.endsWith('.js'));
  if (!scripts.includes('all.js')) {
    throw new Trouble(exitCodes.unreachable, {
      sv: `Elementens filer ska ligga i ${folder}. Installera paketet på nytt.`,
      en: `The elements' files should be in ${folder}. Install the package anew.`,
    });
  }
  return new Map(scripts.map((name) => [name, `${folder}${name}`]));
}
