import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownName } from '../../src/forms/own-name.js';
import { expectedOf } from '../../src/material/expected-of.js';
import { nameSchema } from '../../src/material/name.js';
import fc from '../time/seeded-fast-check.js';

test('makes a name of what a record is called', () => {
  for (const [called, name] of [
    ['Kommunens stödlinje', 'kommunens-stodlinje'],
    ['  Åäö & Éva  ', 'aao-eva'],
    ['2027 års bidrag', 'linje-2027-ars-bidrag'],
    ['مساعدة', 'linje'],
    ['', 'linje'],
    ['Constructor', 'constructor-2'],
    ['Kvinnofridslinjen', 'kvinnofridslinjen-2'],
  ] as const) {
    assert.equal(ownName(called, 'linje', []), name);
  }
});

test('gives no name that is taken', () => {
  assert.equal(ownName('Stöd', 'linje', ['stod', 'stod-2']), 'stod-3');
});

test('gives a name that a document may have, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (called, taken) => {
      const name = ownName(called, 'bidrag', taken);
      assert.equal(expectedOf(nameSchema, name), null);
      assert.ok(!taken.includes(name));
    }),
  );
});
