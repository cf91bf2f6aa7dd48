// A page in PHP that includes what the command writes each night.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';

mkdirSync('dist/fragments', { recursive: true });
execFileSync('sh', ['nightly.sh'], { stdio: 'inherit' });
for (const file of ['index.php', 'page.js']) cpSync(file, `dist/${file}`);
cpSync('node_modules/kvinnofrid-elements/dist/browser', 'dist/kvinnofrid', { recursive: true });
