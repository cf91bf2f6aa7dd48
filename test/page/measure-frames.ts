/// <reference types="node" />
// Writes src/embed/frame-heights.ts of the pages in dist/: how high a frame has to be for each.
import { writeFileSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { chromiumPages } from './chromium-pages.js';
import { framedHeights, narrow } from './framed-heights.js';

const file = 'src/embed/frame-heights.ts';
const open = chromiumPages();
let rows = '';

test('measures', async () => {
  const page = await open('/frame/sv/hotline-status.html', (one) => one.setViewport(narrow));
  // A little more, for other fonts than those of this machine.
  const given = (height: number) => Math.ceil((height * 1.02) / 20) * 20;
  for (const [locale, byFile] of Object.entries(await framedHeights(page))) {
    const files = Object.entries(byFile).map(([name, height]) => `'${name}': ${given(height)},`);
    rows += `  '${locale}': {\n${files.join('\n')}\n},\n`;
  }
});

after(() => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/= \{[^]*\};/, `= {\n${rows}};`));
});
