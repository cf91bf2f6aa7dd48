import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameSchema } from '../../src/material/name.js';
import { expectedOf } from '../../src/material/expected-of.js';

for (const name of ['a', 'honour', 'forced-labour-2']) {
  test(`takes the name ${name}`, () => assert.equal(expectedOf(nameSchema, name), null));
}

for (const name of ['', 'Honour', '2nd', '-a', 'a b', 'a_b', 'år', ' a', 'a\n', 'a!', 7]) {
  test(`refuses the name ${JSON.stringify(name)}`, () => {
    assert.equal(expectedOf(nameSchema, name), 'a name of small letters, figures and hyphens');
  });
}
