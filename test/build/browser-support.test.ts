/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { test } from 'node:test';
import css from '@eslint/css';
import { ESLint } from 'eslint';
import { browserTables, features } from '../../build/browser-support.mjs';

// That docs/browsers.md has what it says by today's data, test/build/tables.test.ts tells.

const page = readFileSync('docs/browsers.md', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/^(?:builder|cli|forms)\b/.test(file),
);

test('names what the sources use, and tests that there are', () => {
  const code = sources.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n');
  for (const { what, sign, test } of features) {
    assert.match(code, sign, what);
    assert.ok(existsSync(test), test);
  }
});

test('knows since when each browser has it', () => {
  const { 'first versions': first, features: rows } = browserTables();
  const [, , ...lines] = first!.split('\n');
  assert.deepEqual(
    lines.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))[0]),
    ['Chrome', 'Edge', 'Firefox', 'Safari', 'iOS', 'Samsung Internet'],
  );
  for (const line of lines)
    assert.match(line, / \| \d+(?:\.\d+)? \(20\d\d-\d\d\) \| \d+(?:\.\d+)? \(20\d\d-\d\d\) \|$/);
  assert.match(rows!, /^\| `:has\(\)` \| 105 \| 121 \| 15\.4 \|/m);
  // Safari's, which finds and opens no text, is no whole one.
  assert.match(rows!, /^\| `hidden="until-found"` \| 102 \| 148 \| none \|/m);
  // iOS had what Safari had a year later.
  assert.match(rows!, /^\| Custom elements \| 54, 79 \| 63 \| 10\.1, 10\.3 \|/m);
});

test('tells of all in the styles that Baseline of 2022 has not', async () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.css'],
        plugins: { css },
        language: 'css/css',
        rules: { 'css/use-baseline': ['error', { available: 2022 }] },
      },
    ],
  });
  const newer = new Set<string>();
  for (const file of sources.filter((file) => file.endsWith('styles.ts'))) {
    const exported: object = await import(pathToFileURL(resolve('src', file)).href);
    for (const one of Object.values(exported) as { cssText?: string }[]) {
      const [result] = await eslint.lintText(one.cssText ?? '', { filePath: 'styles.css' });
      for (const { message, fatal } of result!.messages) {
        assert.ok(!fatal, `${file}: ${message}`);
        const [, name] =
          /^(?:Property|Selector|At-rule) '@?([\w-]+)'|of property '([\w-]+)'/
            .exec(message)
            ?.filter(Boolean) ?? [];
        assert.ok(name, message);
        newer.add(name);
      }
    }
  }
  assert.ok(newer.has('has') && newer.has('text-wrap'));
  // By another name there.
  const known: Readonly<Record<string, string>> = {
    'content-visibility': '::details-content',
    container: 'Container queries',
    'container-type': 'Container queries',
    has: ':has()',
    'details-content': '::details-content',
  };
  for (const name of newer) assert.ok(page.includes(known[name] ?? `\`${name}\``), name);
});
