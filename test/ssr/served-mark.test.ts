/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../../src/base/version.js';
import type { GivenMaterial } from '../../src/ssr/given-material.js';
import { servedMark } from '../../src/ssr/served-mark.js';

const material = (told: { version: number; hasSite: boolean }) => told as GivenMaterial;
const marked = (attributes: Record<string, string>, given: GivenMaterial | null) =>
  Object.fromEntries(servedMark(new Map(Object.entries(attributes)), given));

test('says of what is bundled by which version it was written, and no more', () => {
  assert.deepEqual(marked({ line: 'a', county: 'x' }, null), { 'data-served': version });
});

test('says of documents which they were, and what was asked for', () => {
  const both = material({ version: 13, hasSite: true });
  assert.deepEqual(marked({ line: 'a', county: 'x' }, both), {
    ...{ 'data-served': version, 'data-served-for': 'x a' },
    ...{ 'data-served-version': '13', 'data-served-site': '' },
  });
  const site = material({ version: 0, hasSite: true });
  assert.deepEqual(Object.keys(marked({ terms: 'a b' }, site)), [
    ...['data-served', 'data-served-for', 'data-served-site'],
  ]);
});

for (const name of ['line', 'call', 'terms', 'sections']) {
  test(`names what is asked for by ${name}, as the element does`, () => {
    const given = material({ version: 1, hasSite: false });
    assert.equal(marked({ county: 'x', [name]: 'a b' }, given)['data-served-for'], 'x a b');
  });
}
