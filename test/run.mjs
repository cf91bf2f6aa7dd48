// Runs all tests: those of Node, and the browser tests in each engine that is asked for, Chromium
// where nothing is said: ENGINES=chromium,firefox,webkit npm test. With words after it, only the files
// whose path holds one of them: npm test -- hotline. Tells of each file as it ends, of what was skipped
// and what failed at the end, and last the sum.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { engines } from './browsers/engines.mjs';

/** How long one file may take in Node, in milliseconds; then it hangs. */
const longestFile = 600_000;

const start = performance.now();
const wanted = process.argv.slice(2);
const files = (await readdir('test', { recursive: true }))
  .map((file) => join('test', file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();
const inBrowsers = files.filter((file) => file.endsWith('.browser.test.ts'));
const inNode = files.filter((file) => !inBrowsers.includes(file));
const asked = process.env.ENGINES?.split(',') ?? ['chromium'];
const known = Object.keys(engines);
const unknown = asked.filter((engine) => !known.includes(engine));
if (unknown.length > 0) stop(`ENGINES has ${unknown.join()}: use some of ${known.join()}.`);
if (files.length === 0) stop(`No test file has ${wanted.join(' or ')} in its path.`);

const children = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill();
    process.exit(1);
  });
}

/** What each part has to say: `{ part, file, name, state, error, reason }` for each test. */
const results = [];
/** What test runners said where tests failed, such as where a file cannot be compiled, by part. */
const said = new Map();
/** Of which engines one was gone before its end, and what was said then. */
const anew = [];
const parts = [
  ...(inNode.length > 0 ? ['Node'] : []),
  ...(inBrowsers.length > 0 ? asked.map((engine) => engines[engine].name) : []),
];
if (inBrowsers.length > 0) {
  const rest = known.filter((engine) => !asked.includes(engine));
  const names = (list) => list.map((engine) => engines[engine].name).join(', ');
  const more = rest.length > 0 ? `, not in ${names(rest)} (ENGINES=${known} asks for all)` : '';
  console.log(`The browser tests run in ${names(asked)}${more}.`);
}
const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-tests-'));
// Two at a time, since there are machines with no more than two processors; what takes long comes first.
const waiting = [
  ...(inBrowsers.length > 0 ? asked.map((engine) => () => runIn(engine)) : []),
  ...inNode.filter((file) => file.includes('/page/')).map((file) => () => runInNode(file)),
  ...inNode.filter((file) => !file.includes('/page/')).map((file) => () => runInNode(file)),
];
await Promise.all([lane(), lane()]);
await rm(folder, { recursive: true });

tell('Skipped', 'skipped', ({ reason }) => reason);
if (anew.length > 0) console.log(`\nStarted anew\n${anew.join('\n').replace(/^/gm, '  ')}`);
tell('Failed', 'failed', ({ error }) => error);
for (const [part, words] of said) console.log(`\nSaid by the test runner of ${part}\n${words}`);
console.log(`\nTests, in ${Math.round((performance.now() - start) / 1000)} seconds`);
const count = (state, part) =>
  results.filter((one) => one.state === state && (!part || one.part === part)).length;
for (const part of parts) {
  const skipped = count('skipped', part);
  const more = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`  ${part}: ${count('passed', part)} passed, ${count('failed', part)} failed${more}`);
}
console.log(`${count('passed')} passed, ${count('failed')} failed`);
process.exitCode = count('failed') > 0 ? 1 : 0;

async function lane() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
}

async function runInNode(file) {
  const from = performance.now();
  const told = join(folder, file.replaceAll('/', '-'));
  const reporter = new URL('node-reporter.mjs', import.meta.url).href;
  const to = [`--test-reporter=${reporter}`, `--test-reporter-destination=${told}`];
  const ended = await run(['--import', 'tsx', ...to, file], { limit: longestFile });
  const lines = (await readFile(told, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const tests = lines.map((line) => JSON.parse(line)).filter(({ name }) => name);
  const notes = lines.map((line) => JSON.parse(line).note).filter(Boolean);
  const hasFailed = tests.some(({ state }) => state === 'failed');
  if (tests.length === 0 || (ended.badly && !hasFailed)) {
    tests.push(broken(`It ${ended.badly ?? 'has no test'}.`, ended.output));
  }
  report('Node', file, tests, (performance.now() - from) / 1000, notes);
}

/**
 * Runs all browser tests in one engine, by a test runner of its own. Where an engine is gone before its end, a new one runs the files
 * that are left, and that is told; a file in which it goes again has failed.
 */
async function runIn(engine) {
  const { name } = engines[engine];
  const left = new Set(inBrowsers);
  for (let before = Infinity; left.size > 0 && left.size < before;) {
    before = left.size;
    const ended = await run([join('node_modules', '@web', 'test-runner', 'dist', 'bin.js')], {
      env: { TEST_ENGINE: engine, TEST_FILES: [...left].join(',') },
      onMessage({ file, tests, seconds }) {
        left.delete(file);
        if (tests.length === 0) tests.push(broken('It has no test.'));
        report(name, file, tests, seconds);
      },
    });
    const remarks = ended.output.replace(/^Running \d+ test files\.\.\.$/m, '').trim();
    const words = `${name} ${ended.badly ?? 'ended'}`;
    if (left.size === before || (left.size > 0 && !ended.badly)) {
      for (const file of left) report(name, file, [broken(`Not run to its end: ${words}.`)], 0);
    } else if (left.size > 0) {
      anew.push(`${words} in ${[...left][0]}, or before it began.\n${remarks}`.trim());
      console.log(`${name.padEnd(8)}  is gone, and started anew for the ${left.size} files left.`);
      continue;
    }
    if (!ended.badly) return;
    const hasFailed = results.some(({ part, state }) => part === name && state === 'failed');
    if (!hasFailed) report(name, 'all files', [broken(`${words}.`)], 0);
    if (remarks) said.set(name, remarks);
  }
}

/** A failed test for what no test told of. */
function broken(words, output = '') {
  return {
    name: 'the file as a whole',
    state: 'failed',
    error: `${words}\n${output.trim()}`.trim(),
  };
}

function report(part, file, tests, seconds, notes = []) {
  results.push(...tests.map((test) => ({ ...test, part, file })));
  const number = (state) => tests.filter((test) => test.state === state).length;
  const counts = [
    `${number('passed')} passed`,
    ...(number('failed') > 0 ? [`${number('failed')} FAILED`] : []),
    ...(number('skipped') > 0 ? [`${number('skipped')} skipped`] : []),
    ...notes,
  ];
  console.log(`${part.padEnd(8)}  ${file}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`);
}

/** Lists all tests that ended so, under the part and the file they are of. */
function tell(title, state, words) {
  const told = results.filter((one) => one.state === state);
  if (told.length === 0) return;
  console.log(`\n${title}`);
  for (const { part, file, name, ...rest } of told) {
    console.log(`  ${part}, ${file}: ${name}`);
    for (const line of (words(rest) ?? '').split('\n').filter(Boolean)) console.log(`    ${line}`);
  }
}

/** Runs Node with these arguments; gives what it wrote, and in words how it ended if badly. */
function run(args, { env = {}, limit, onMessage } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe', ...(onMessage ? ['ipc'] : [])],
      env: { ...process.env, ...env },
    });
    children.add(child);
    let output = '';
    let isOver = false;
    const timer = limit && setTimeout(() => (isOver = child.kill('SIGKILL')), limit);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    child.on('message', (message) => onMessage(message));
    child.on('error', (error) => (output += error));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      children.delete(child);
      const badly = isOver
        ? `did not end within ${limit / 1000} seconds`
        : signal
          ? `was ended by ${signal}`
          : code !== 0 && `ended with code ${code}`;
      resolve({ output: stripVTControlCharacters(output), badly: badly || undefined });
    });
  });
}

function stop(words) {
  console.error(words);
  process.exit(1);
}
