// Writes what is made of the tokens and of the icons of others, into src/parts/; with --check, only says whether it is so.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { iconPaths } from './icon-paths.mjs';
import { tokenStyles } from './token-styles.mjs';

const tokens = JSON.parse(await readFile('src/parts/tokens.json', 'utf8'));
const made = {
  'src/parts/tokens.styles.ts': tokenStyles(tokens),
  'src/parts/icon-paths.ts': await iconPaths(),
};
for (const [file, text] of Object.entries(made)) {
  const after = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) await writeFile(file, after);
  else if ((await readFile(file, 'utf8')) !== after) {
    console.error(`${file} is not what its sources make: npm run looks.`);
    process.exitCode = 1;
  }
}
