// What the licences of others ask of those who pass their code on: their names and terms, with the files.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of this package and of all that is inside its browser files: each package's as its own LICENSE has
 * it, and those of its modules that say in their heads to be under another.
 * @param modules the files that browser files are made of
 */
export async function licencesOf(modules) {
  const own = await readFile('LICENSE', 'utf8');
  const texts = new Map([['kvinnofrid-elements', own]]);
  for (const module of [...modules].sort()) {
    // Of a package that lies in another's folder, its own.
    const [file, folder] =
      /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.*$/.exec(module.replaceAll('\\', '/')) ?? [];
    if (!file) {
      await addTaken(texts, module);
      continue;
    }
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    texts.set(`${name} ${version}`, await licenceIn(folder));
    const { licence, copyright } = await headOf(file);
    if (!licence || licence === license) continue;
    if (licence !== 'MIT')
      throw new Error(`${file} is under ${licence}: tell of it in build/licences.mjs.`);
    // Our own terms are those of MIT too.
    texts.set(file.replace(/^.*node_modules\//, ''), own.replace(/^Copyright .+$/m, copyright));
  }
  const parts = [...texts].map(([of, text]) => `${of}\n\n${text.trim()}\n`);
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}

/** The licence of the package that a module of ours was taken from, where it says so. */
async function addTaken(texts, module) {
  const head = await readFile(module, 'utf8').then(
    (text) => text.slice(0, 300),
    () => '',
  );
  const [, name] = /Taken from ([\w@/-]+),/.exec(head) ?? [];
  if (!name) return;
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  texts.set(`${name} ${version}`, await licenceIn(folder));
}

async function licenceIn(folder) {
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (!file) throw new Error(`${folder} has no LICENSE, and may not be passed on without one.`);
  return readFile(join(folder, file), 'utf8');
}

/** What a module says in its head of its licence. */
async function headOf(file) {
  const head = (await readFile(file, 'utf8')).slice(0, 500);
  const [, licence] = /SPDX-License-Identifier: (\S+)/.exec(head) ?? [];
  const [copyright] = /Copyright .+/.exec(head) ?? [];
  return { licence, copyright };
}
