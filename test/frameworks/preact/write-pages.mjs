// Each page as a server sends it, with what Preact takes over.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { prerender } from './server/prerender.js';

const shell = await readFile('dist/index.html', 'utf8');
for (const path of ['/', '/there/']) {
  const html = await prerender(path);
  await mkdir(`dist${path}`, { recursive: true });
  await writeFile(
    `dist${path}index.html`,
    shell.replace('<div id="app"></div>', () => `<div id="app">${html}</div>`),
  );
}
