// A page without a bundler: the package's browser files beside it.
import { cpSync } from 'node:fs';

for (const file of ['index.html', 'page.js']) cpSync(file, `dist/${file}`);
cpSync('node_modules/kvinnofrid-elements/dist/browser', 'dist/kvinnofrid', { recursive: true });
