import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { webAddressSchema } from '../../src/material/web-address-schema.js';
import { webAddressExpected } from '../../src/material/web-address.js';

test('takes an https address, and says of anything else what it should be', () => {
  assert.equal(expectedOf(webAddressSchema, 'https://kommun.example/stod'), null);
  for (const wrong of ['http://kommun.example/stod', '', 7, null, undefined]) {
    assert.equal(expectedOf(webAddressSchema, wrong), webAddressExpected, String(wrong));
  }
});
