// What the licences of others ask of those who pass their code on: their names and terms, with the files.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of this package and of all that is inside its files: each package's as its own LICENSE has
 * it, and those of its modules that say in their heads to be under another.
 * @param packages as `packagesInside` gives them
 */
export async function licencesOf(packages) {
  const own = await readFile('LICENSE', 'utf8');
  const texts = new Map([['kvinnofrid-elements', own]]);
  for (const { name, version, license, folder, files } of packages) {
    texts.set(`${name} ${version}`, await licenceIn(folder));
    for (const file of files) {
      const { licence, copyright } = await headOf(file);
      if (!licence || licence === license) continue;
      if (licence !== 'MIT')
        throw new Error(`${file} is under ${licence}: tell of it in build/licences.mjs.`);
      // Our own terms are those of MIT too.
      texts.set(file.replace(/^.*node_modules\//, ''), own.replace(/^Copyright .+$/m, copyright));
    }
  }
  const parts = [...texts].map(([of, text]) => `${of}\n\n${text.trim()}\n`);
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}

/** A package's own licence; of one that lies in the repository of Lit and has no file of it, that of Lit. */
async function licenceIn(folder) {
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (file) return readFile(join(folder, file), 'utf8');
  const { repository, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const lit = JSON.parse(await readFile('node_modules/lit/package.json', 'utf8'));
  if (repository?.url !== lit.repository.url || license !== lit.license)
    throw new Error(`${folder} has no LICENSE, and may not be passed on without one.`);
  return readFile('node_modules/lit/LICENSE', 'utf8');
}

/** What a module says in its head of its licence. */
async function headOf(file) {
  const head = (await readFile(file, 'utf8')).slice(0, 500);
  const [, licence] = /SPDX-License-Identifier: (\S+)/.exec(head) ?? [];
  const [copyright] = /Copyright .+/.exec(head) ?? [];
  return { licence, copyright };
}
