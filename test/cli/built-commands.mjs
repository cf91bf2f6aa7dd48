import { rollup } from 'rollup';
import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countyMaterialSchema } from '../../build/county-material-schema.mjs';
import { commands } from '../../rollup.config.mjs';

/** Builds the commands into a folder as they are shipped, with the schema that lies beside theirs; gives the script. */
export async function builtCommands(folder) {
  const { output, ...input } = commands();
  const bundle = await rollup(input);
  const dir = join(folder, 'cli');
  const [{ fileName }] = (await bundle.write({ ...output, dir })).output;
  await bundle.close();
  const schema = await countyMaterialSchema();
  await writeFile(join(folder, 'county-material.schema.json'), JSON.stringify(schema));
  // What writes elements down lies beside the commands, as the build has it.
  await symlink(resolve('dist/ssr'), join(folder, 'ssr'));
  return join(dir, fileName);
}
