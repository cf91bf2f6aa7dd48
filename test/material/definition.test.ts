import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDefinitions } from '../../src/material/bundled/definitions.js';
import { definitionSetSchema } from '../../src/material/definition.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes definitions that are told apart by their names, one at least', () => {
  const set = bundledDefinitions.orebro;
  const [first] = set.definitions;
  assert.equal(expectedOf(definitionSetSchema, { ...set, definitions: [first] }), null);
  assert.equal(
    expectedOf(definitionSetSchema, { ...set, definitions: [first, first] }),
    'names that differ',
  );
  assert.equal(
    expectedOf(definitionSetSchema, { ...set, definitions: [] }),
    'a list with at least one entry',
  );
});
