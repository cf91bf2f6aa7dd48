import { rollup } from 'rollup';
import { join } from 'node:path';
import { commands } from '../../rollup.config.mjs';

/** Builds the commands into a folder as they are shipped; gives the script. */
export async function builtCommands(folder) {
  const { output, ...input } = commands();
  const bundle = await rollup(input);
  const [{ fileName }] = (await bundle.write({ ...output, dir: folder })).output;
  await bundle.close();
  return join(folder, fileName);
}
