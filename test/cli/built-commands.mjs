import { rollup } from 'rollup';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  return join(dir, fileName);
}
