import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookProperties, lookRule } from '../../src/builder/looks.js';

test('says no more than was chosen', () => {
  assert.equal(lookRule({ brand: null, accent: null, radius: null }), '');
  assert.deepEqual(lookProperties({ brand: null, accent: null, radius: 0 }), {
    '--kvinnofrid-radius': '0px',
  });
});

test('writes a rule', () => {
  assert.equal(
    lookRule({ brand: '#00549f', accent: '#00857c', radius: 8 }),
    ':root {\n  --kvinnofrid-brand-color: #00549f;\n  --kvinnofrid-accent-color: #00857c;\n  --kvinnofrid-radius: 8px;\n}',
  );
});
