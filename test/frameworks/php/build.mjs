// A page in PHP that includes what the command writes each night.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';

mkdirSync('dist/fragments', { recursive: true });
execFileSync('sh', ['nightly.sh'], { stdio: 'inherit' });
cpSync('index.php', 'dist/index.php');
cpSync('../page/page.js', 'dist/page.js');
cpSync('node_modules/kvinnofrid-elements/dist/browser', 'dist/kvinnofrid', { recursive: true });
