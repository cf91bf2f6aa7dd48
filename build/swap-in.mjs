// A folder takes the place of another while that is being served.
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stableName } from './hashed-names.mjs';

/**
 * Lays the files of one folder over those of another, each at a stroke, so that a file that is in both is there at every
 * moment. Files with a hash in their names come first, since others name them. What is no longer to be
 * there goes into a third folder, where a page that was opened before still finds it; what was in that is gone.
 * @param next the new files; they are moved
 * @param place what is served
 * @param before what goes out
 * @returns how many files are in place
 */
export async function swapIn(next, place, before) {
  const [ours, theirs] = [await filesIn(next), await filesIn(place)];
  const hasHash = (file) => stableName(basename(file)) !== basename(file);
  const order = [...ours.filter(hasHash), ...ours.filter((one) => !hasHash(one))];
  await rm(before, { recursive: true, force: true });
  for (const file of order) await move(file, next, place);
  for (const file of theirs) if (!ours.includes(file)) await move(file, place, before);
  await removeEmpty(place);
  return ours.length;
}

async function move(file, from, to) {
  await mkdir(dirname(join(to, file)), { recursive: true });
  await rename(join(from, file), join(to, file));
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, path, name }) =>
      join(parentPath ?? path, name).slice(join(folder, '/').length),
    );
}

async function removeEmpty(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}
