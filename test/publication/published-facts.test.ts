import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledMaterial, type BundledCounty } from '../../src/publication/county-material.js';
import { publishedFacts, type FactsKind } from '../../src/publication/published-facts.js';
import {
  checklist,
  definitions,
  grantCall,
  hotline,
  support,
} from '../material/invented-county.js';

const bundled = {
  hotlines: { 'sago-line': hotline },
  grantCalls: { sago: grantCall },
  ...{ definitions, support, checklist },
} as const satisfies BundledCounty;
const material = bundledMaterial(bundled);

for (const kind of Object.keys(bundled) as FactsKind[]) {
  test(`gives ${kind} in the shape in which they are bundled`, () => {
    const facts = publishedFacts(kind, material, bundled[kind])!;
    assert.deepEqual(
      Object.keys(bundled[kind]).filter((name) => !(name in facts)),
      [],
    );
  });
}

for (const kind of ['definitions', 'support', 'checklist'] as const) {
  test(`gives no ${kind} where there are none`, () => {
    assert.equal(publishedFacts(kind, bundledMaterial({}), null), null);
  });
}

test('puts the national line last', () => {
  const lines = {
    ...material,
    hotlines: new Map([
      ['kvinnofridslinjen', hotline],
      ['a', hotline],
    ]),
  };
  const facts = publishedFacts('hotlines', lines as typeof material, null)!;
  assert.deepEqual(Object.keys(facts), ['a', 'kvinnofridslinjen']);
});
