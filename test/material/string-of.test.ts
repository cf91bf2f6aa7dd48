import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringOf } from '../../src/material/string-of.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes a string that passes, and says of anything else what was expected', () => {
  const schema = stringOf('an a', (text) => text === 'a');
  assert.equal(expectedOf(schema, 'a'), null);
  for (const wrong of ['b', '', ['a'], 1, null, undefined, {}]) {
    assert.equal(expectedOf(schema, wrong), 'an a');
  }
});
