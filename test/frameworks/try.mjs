// Builds each fixture on the packed package, checks its types, serves it, and uses it in a browser; those without a page have a
// script that uses it (`use`). `npm run frameworks`, or with names, of those alone.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { findProgram } from '../browsers/find-program.mjs';
import { freePort } from '../browsers/free-port.mjs';
import { until } from '../until.js';
import { usePage } from './use-page.mjs';

const here = 'test/frameworks';
const asked = process.argv.slice(2);
const all = (await readdir(here, { withFileTypes: true }))
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no fixture ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  process.exit(2);
}
/** What fixtures take from beside them: modules, and the page without a bundler. */
const shared = [
  ...['arabic-in.mjs', 'import-entries.mjs', 'weigh-elements.mjs'],
  ...['page/index.html', 'page/page.js'],
];
const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'frameworks-'));
const rows = [];
try {
  await pack();
  for (const file of shared) await cp(join(here, file), join(folder, file));
  for (const name of asked.length > 0 ? asked : all) {
    console.log(`${name} …`);
    const started = performance.now();
    const row = await tried(name);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${name}: ${row.fault ? 'a fault, told at the end' : 'done'}, ${seconds} s`);
    rows.push({ fixture: name, ...row, seconds });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.table(Object.fromEntries(rows.map(({ fixture, fault: _, ...row }) => [fixture, row])));
for (const { fixture, fault } of rows) if (fault) console.error(`\n${fixture}: ${fault}`);
process.exitCode = rows.some(({ fault }) => fault) ? 1 : 0;

/** The package as npm would have it. */
async function pack() {
  const { stdout } = await run('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--pack-destination',
    folder,
  ]);
  const [{ filename }] = JSON.parse(stdout);
  await cp(join(folder, filename), join(folder, 'kvinnofrid-elements.tgz'));
}

/** What becomes of a fixture, step by step; what follows on a fault is not tried. */
async function tried(name) {
  const at = join(folder, name);
  const row = {
    'strict types': '—',
    build: '—',
    'without script': '—',
    'server root': '—',
    'by a link': '—',
    used: 'no',
  };
  try {
    await mkdir(at, { recursive: true });
    await cp(join(here, name), at, { recursive: true });
    const { scripts, needs = [] } = JSON.parse(await readFile(join(at, 'package.json'), 'utf8'));
    const missing = needs.filter((program) => !findProgram([program]));
    if (missing.length > 0) {
      return { ...row, build: `not tried: no ${missing.join(', ')} here`, used: '—' };
    }
    const npm = (...options) => told('npm', options, at);
    await npm('install', '--no-audit', '--no-fund', '--prefer-offline');
    if (scripts.use) {
      const { stdout } = await npm('run', '--silent', 'use');
      console.log(stdout.trim());
      return { ...row, used: 'yes' };
    }
    row.build = 'no';
    await npm('run', 'build');
    row.build = 'yes';
    if (scripts.types) {
      row['strict types'] = 'no';
      await npm('run', 'types');
      row['strict types'] = 'yes';
    }
    const site = scripts.serve ? await serverOf(at) : await filesOf(join(at, 'dist'));
    const browser = await puppeteer.launch(await chromiumOptions());
    try {
      Object.assign(row, await usePage(browser, site.address));
    } finally {
      await browser.close();
      await site.close();
    }
    return row;
  } catch (error) {
    return { ...row, fault: error.message };
  }
}

/** Runs a command to its end; a fault tells what it said. */
async function told(command, options, cwd) {
  const env = {
    ...process.env,
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  };
  try {
    return await run(command, options, { cwd, env, maxBuffer: 1e8 });
  } catch ({ stdout = '', stderr = '', message }) {
    throw new Error(`${options.join(' ')}: ${`${stdout}${stderr}`.trim().slice(-3000) || message}`);
  }
}

/** A folder of built files, served. */
async function filesOf(folder) {
  await stat(join(folder, 'index.html'));
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  return { address, close: () => server.close() };
}

/** A framework's own server, once it answers. */
async function serverOf(cwd) {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    HOSTNAME: '127.0.0.1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const child = spawn('npm', ['run', 'serve'], { cwd, env, detached: true, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  const close = async () => process.kill(-child.pid);
  const answers = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  try {
    await until('the server answers', answers);
  } catch {
    await close();
    throw new Error('npm run serve did not answer.');
  }
  return { address, close };
}
