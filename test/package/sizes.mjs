// Prints what each browser file weighs, and fails above the budget. Sizes are after brotli, as
// a municipality's web server sends them.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

const kilobyte = 1000;
/**
 * What each file weighs at most, so that it grows only by a decision that is seen here. They do more than
 * tell: hours in words, the calculator and the calendar file, the
 * checklist's summary, languages, verified files, and a page that is broken or hostile.
 */
const budgetOfOne = 11 * kilobyte;
const budget = {
  'hotline-status.js': 18.4 * kilobyte,
  'grant-deadline.js': 18.7 * kilobyte,
  'violence-definitions.js': 14.0 * kilobyte,
  'trafficking-checklist.js': 16.5 * kilobyte,
  'county-support.js': 14.6 * kilobyte,
  'quick-exit.js': 13.1 * kilobyte,
  'all.js': 34.1 * kilobyte,
  'builder.js': 38.3 * kilobyte,
  'embed.js': 3.3 * kilobyte,
  'on-demand.js': 6.4 * kilobyte,
  'embed.shared.js': 14.2 * kilobyte,
};
/** All messages of a language, and those of one element that stand in its own file with it. */
const budgetOfLanguage = 14 * kilobyte;
const budgetOfOwnMessages = 6 * kilobyte;

function budgetOf(name) {
  if (/^embed\.[\d.]+\.js$/.test(name)) return budget['embed.js'];
  const [, element, language] = /^(.+?)(?:\.([^.]+))?\.js$/.exec(name);
  if (!language || budget[name]) return budget[name] ?? budgetOfOne;
  if (element === 'locale') return budgetOfLanguage;
  if (element === 'embed') return budgetOfOne;
  return budgetOf(`${element}.js`) + (element === 'all' ? budgetOfLanguage : budgetOfOwnMessages);
}

const { files } = JSON.parse(await readFile('dist/browser/manifest.json', 'utf8'));
let isOver = false;
for (const [name, { file }] of Object.entries(files)) {
  const content = await readFile(`dist/browser/${file}`);
  const size = brotliCompressSync(content).length;
  const most = budgetOf(name);
  isOver ||= size > most;
  const verdict = size > most ? `over the budget of ${most}` : `of ${most}`;
  console.log(`${name.padEnd(28)} ${String(size).padStart(6)} B brotli, ${verdict} B`);
}
if (isOver) {
  console.error('A browser file is over its budget. Make it smaller; every reader waits for it.');
  process.exitCode = 1;
}
