/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import sirv from 'sirv';
import { tags } from '../../src/catalogue.js';
import { samplesIn, type Sample } from '../samples-in.js';
import { chromiumPages } from './chromium-pages.js';

// Each sample of our texts is run or compiled as a reader would have it, with what is built.

const texts = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  // What new elements are made of is run once one is made.
  .filter((path) => path !== 'CHANGELOG.md' && !path.startsWith('build/new-element/'));
const all = texts.flatMap(samplesIn);
const samples = all.filter(({ notRun }) => notRun === null);
const of = (...languages: readonly string[]) =>
  samples.filter(({ language }) => languages.includes(language));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Languages that a test of this file takes, or another one's. */
const taken: Readonly<Record<string, string>> = {
  html: 'here',
  js: 'here',
  ts: 'here',
  json: 'here',
  css: 'here',
  sh: 'here',
  php: 'here',
  mermaid: 'test/architecture.test.ts',
};

test('has a test for each sample, or says beside it why there is none', () => {
  assert.ok(samples.length > 20, String(samples.length));
  const untaken = samples.filter(({ language }) => !(language in taken));
  assert.deepEqual(
    untaken.map(({ place }) => place),
    [],
  );
  for (const { place, notRun } of all) assert.ok(notRun === null || notRun.length > 10, place);
});

const html = of('html');
const built = sirv('dist', { dev: true });
const opened = chromiumPages((request, response) => {
  const { pathname } = new URL(request.url!, 'http://127.0.0.1');
  const sample = html[Number(/^\/sample\/(\d+)$/.exec(pathname)?.[1])];
  if (sample) {
    // A tag alone has its script from the page.
    const script = sample.code.includes('<script') ? '' : '<script src="/browser/all.js"></script>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="sv"><link rel="icon" href="data:,">${script}${sample.code}`,
    );
    return;
  }
  request.url = request.url!.replace(/^\/filer\/kvinnofrid\//, '/');
  built(request, response, () => void response.writeHead(404).end());
});

for (const [index, { place, code }] of html.entries()) {
  test(`${place} shows what it says, and nothing is warned of`, async () => {
    const faults: string[] = [];
    const page = await opened(`/sample/${index}`, async (page) => {
      page.on('console', (message) => {
        if (['warn', 'error'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('response', (one) => {
        if (one.status() >= 400) faults.push(`${one.status()} ${one.url()}`);
      });
    });
    const used = tags.filter((tag) => code.includes(`<${tag}`));
    assert.ok(used.length > 0 || code.includes('<script'), place);
    for (const tag of used) {
      await page.waitForFunction(
        (tag) => {
          const root = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root');
          return root && root.innerText.trim().length > 10;
        },
        {},
        tag,
      );
      const language = /\blang="([^"]+)"/.exec(code)?.[1] ?? 'sv';
      await page.waitForFunction(
        (tag, language) =>
          document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang ===
          language,
        {},
        tag,
        language,
      );
    }
    await page.waitForNetworkIdle();
    assert.deepEqual(faults, []);
    await page.close();
  });
}

test('js and ts compile against the types that are shipped', () => {
  const folder = join('.build', 'samples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scripts = of('js', 'ts');
  assert.ok(scripts.length > 2);
  const files = scripts.map(({ place, code }) => {
    const file = join(folder, `${place.replace(/\W/g, '-')}.ts`);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  });
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig'],
      ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
      ...['--lib', 'es2023,dom,dom.iterable'],
      ...files,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout);
});

for (const { place, code } of of('js')) {
  test(`${place} runs in Node as it is`, () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', code],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  });
}

for (const { place, code } of of('json')) {
  test(`${place} is JSON`, () => {
    assert.doesNotThrow(() => JSON.parse(code));
  });
}

for (const { place, code } of of('css')) {
  test(`${place} is CSS, of properties that there are`, async () => {
    const { warnings } = await transform(code, { loader: 'css' });
    assert.deepEqual(warnings, []);
    const known = readFileSync('docs/elements.md', 'utf8');
    for (const [name] of code.matchAll(/--kvinnofrid-[\w-]+/g)) {
      assert.ok(known.includes(`\`${name}\``), name);
    }
  });
}

for (const { place, code } of of('sh')) {
  test(`${place} names commands that there are`, () => {
    const commands = code
      .split('\n')
      .flatMap((line) => line.replace(/ #.*/, '').split('&&'))
      .map((one) => one.trim())
      .filter(Boolean);
    assert.ok(commands.length > 0);
    for (const command of commands) {
      const [, script, own] =
        /^(?:[A-Z]+=\S+ )*npm (?:run ([\w:]+)|(ci|start|test)\b)/.exec(command) ?? [];
      assert.ok(script ?? own, `${command}: it is not known to be one`);
      if (own !== 'ci') assert.ok((script ?? own!) in scripts, command);
    }
  });
}

const noPhp = spawnSync('php', ['--version']).error && 'There is no php here; CI has it.';
for (const { place, code } of of('php')) {
  test(`${place} is PHP`, { skip: noPhp ?? false }, () => {
    const { status, stdout } = spawnSync('php', ['-l'], {
      input: `<?php\n${code}`,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout);
  });
}

test('finds samples with where they are, what they are, and why they are not run', () => {
  const [first] = samplesIn('README.md') as [Sample];
  assert.equal(first.language, 'sh');
  assert.equal(first.code, 'npm ci && npm start\n');
  const line = Number(first.place.split(':')[1]);
  assert.equal(readFileSync('README.md', 'utf8').split('\n')[line - 1], '```sh');
  assert.ok(all.some(({ notRun }) => notRun !== null));
});
