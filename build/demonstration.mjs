// The demonstration page.
import { cp } from 'node:fs/promises';

/** Writes `demo/` into a folder. */
export async function writeDemonstration(folder) {
  await cp('stories/demo', `${folder}/demo`, { recursive: true });
}
