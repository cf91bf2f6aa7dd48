/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'acorn';

// docs/browsers.md says which JavaScript a browser must know: one that does not reads nothing of a script.

const scripts = readdirSync('dist/browser').filter((file) => file.endsWith('.js'));
const isRead = (file: string, ecmaVersion: 2021 | 2022) => {
  try {
    parse(readFileSync(`dist/browser/${file}`, 'utf8'), { ecmaVersion, sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
};

test('is that of 2022 in each script, and no older one in all', () => {
  assert.ok(scripts.length > 50, String(scripts.length));
  assert.deepEqual(
    scripts.filter((file) => !isRead(file, 2022)),
    [],
  );
  assert.ok(scripts.some((file) => !isRead(file, 2021)));
});
