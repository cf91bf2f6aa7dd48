import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledPageFacts, offeredMaterial } from '../../src/builder/offered-material.js';
import type { Hotline } from '../../src/material/hotline.js';

const own: Hotline = {
  name: 'Vår',
  phone: '019-1',
  openingHours: null,
  eves: 'closed',
  audience: null,
};

test('offers what comes with the package, and what of the site’s own is being written last', () => {
  const { lines, calls, terms, sections } = offeredMaterial(bundledPageFacts, {
    lines: { var: own },
    calls: {},
  });
  assert.deepEqual(
    lines.map(({ id, isOwn }) => [id, isOwn]),
    [
      ['honour-support', false],
      ['trafficking-coordinators', false],
      ['kvinnofridslinjen', false],
      ['var', true],
    ],
  );
  assert.equal(calls.length, 1);
  assert.equal(terms.length, 5);
  assert.deepEqual(
    sections.filter(({ fact }) => !fact.isUnasked).map(({ id }) => id),
    ['social'],
  );
});

test('offers an own line once, as it is being written', () => {
  const read = { ...bundledPageFacts, hotlines: { var: { ...own, name: 'Läst' } } };
  const { lines } = offeredMaterial(read, { lines: { var: own }, calls: {} });
  assert.deepEqual(lines, [{ id: 'var', fact: own, isOwn: true }]);
});

test('offers no line that is withdrawn, and nothing where there is nothing', () => {
  const withdrawn = { name: 'Gammal', reason: null, instead: [own] };
  const none = { hotlines: { old: withdrawn }, grantCalls: null, definitions: null, support: null };
  const offered = offeredMaterial(none as never, { lines: {}, calls: {} });
  assert.deepEqual(offered, { lines: [], calls: [], terms: [], sections: [] });
});
