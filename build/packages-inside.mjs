import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';

/**
 * The packages that browser files and commands are made of, by name and version.
 * @param modules the files that they are made of
 * @returns {Promise<{ name: string, version: string, license: string, folder: string, files: string[] }[]>} in the order of their
 *   folders; `files` are its modules
 */
export async function packagesInside(modules) {
  const filesOf = new Map();
  for (const module of [...modules].sort()) {
    const folder = await folderOf(module);
    if (folder) filesOf.set(folder, [...(filesOf.get(folder) ?? []), module]);
  }
  const packages = [...filesOf].sort().map(async ([folder, files]) => {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    return { name, version, license, folder, files };
  });
  return Promise.all(packages);
}

/** The folder of the package that a module is of, or was taken from; undefined for what is ours. */
async function folderOf(module) {
  // Of a package that lies in another's folder, its own.
  const [, folder] =
    /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.*$/.exec(module.replaceAll('\\', '/')) ?? [];
  if (folder) return relative('', folder).replaceAll('\\', '/');
  const head = await readFile(module, 'utf8').then(
    (text) => text.slice(0, 300),
    () => '',
  );
  const [, name] = /Taken from ([\w@/-]+),/.exec(head) ?? [];
  return name && `node_modules/${name}`;
}
