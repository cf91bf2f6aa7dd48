import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of the given programs that is there and may be run: an absolute path as it is, a bare
 * name by the PATH. Null when there is none.
 */
export function findProgram(candidates) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (
    candidates
      .flatMap((name) =>
        /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name)),
      )
      .find(mayRun) ?? null
  );
}

function mayRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
