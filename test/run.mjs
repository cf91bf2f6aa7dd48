// Runs all tests: the Node tests, then the browser tests, and ends with the sum of both. With
// words after it, only the files whose path holds one of them: npm test -- hotline
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-tests-'));
const files = (await readdir('test', { recursive: true }))
  .map((file) => join('test', file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();
const inBrowsers = files.filter((file) => file.endsWith('.browser.test.ts'));
const inNode = files.filter((file) => !inBrowsers.includes(file));
if (files.length === 0) {
  console.error(`No test file has ${wanted.join(' or ')} in its path.`);
  process.exit(1);
}

const rows = [];
if (inNode.length > 0) rows.push(...(await runInNode()));
if (inBrowsers.length > 0) rows.push(...(await runInBrowsers()));

console.log('\nTests');
for (const { engine, passed, failed, skipped } of rows) {
  const rest = skipped > 0 ? `, ${skipped} skipped (keys cannot be sent there)` : '';
  console.log(`  ${engine}: ${passed} passed, ${failed} failed${rest}`);
}
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

async function runInNode() {
  const counts = join(folder, 'node.tap');
  const reporters = [
    ['spec', 'stdout'],
    ['tap', counts],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  const code = await run(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...inNode]);
  const summary = await readFile(counts, 'utf8').catch(() => '');
  const count = (key) => Number(new RegExp(`^# ${key} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  return [outcome('Node', count('pass'), count('fail') + count('cancelled'), 0, code)];
}

async function runInBrowsers() {
  const counts = join(folder, 'browsers.jsonl');
  const env = { TEST_COUNTS: counts, TEST_FILES: inBrowsers.join(',') };
  const wtr = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const code = await run(process.execPath, [wtr], env);
  const lines = (await readFile(counts, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const byEngine = new Map();
  for (const row of lines.map((line) => JSON.parse(line))) {
    byEngine.set(row.engine, [...(byEngine.get(row.engine) ?? []), row]);
  }
  if (byEngine.size === 0) return [outcome('Browsers', 0, 0, 0, code)];
  return [...byEngine].map(([engine, sessions], index) => {
    const total = (key) => sessions.reduce((all, session) => all + session[key], 0);
    const exitCode = index === 0 ? code : 0;
    return outcome(engine, total('passed'), total('failed'), total('skipped'), exitCode);
  });
}

/** A part that ran nothing, or ended badly without saying which test failed, has failed. */
function outcome(engine, passed, failed, skipped, code) {
  const isSilent = failed === 0 && (code !== 0 || passed + skipped === 0);
  return { engine, passed, failed: isSilent ? 1 : failed, skipped };
}

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}
