// Prints what each browser file weighs, and fails above the budget. Sizes are after brotli, as
// a municipality's web server sends them.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const kilobyte = 1000;
const budget = { 'all.js': 18 * kilobyte };
const budgetOfOne = 11 * kilobyte;

const { files } = JSON.parse(await readFile('dist/browser/manifest.json', 'utf8'));
let isOver = false;
for (const name of Object.keys(files)) {
  const content = await readFile(`dist/browser/${name}`);
  const size = brotliCompressSync(content).length;
  const most = budget[name] ?? budgetOfOne;
  isOver ||= size > most;
  const verdict = size > most ? `over the budget of ${most}` : `of ${most}`;
  console.log(`${name.padEnd(28)} ${String(size).padStart(6)} B brotli, ${verdict} B`);
}
if (isOver) {
  console.error('A browser file is over its budget. Make it smaller; every reader waits for it.');
  process.exitCode = 1;
}
