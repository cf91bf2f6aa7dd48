import assert from 'node:assert/strict';
import { test } from 'node:test';
import { penalCodeSchema } from '../../src/material/penal-code.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes an act of the Swedish Code of Statutes', () => {
  for (const right of ['SFS 2018:601', 'SFS 1962:700', 'SFS 2030:1'])
    assert.equal(expectedOf(penalCodeSchema, right), null);
  for (const wrong of [
    '2018:601',
    'SFS 18:601',
    'SFS 2018',
    'SFS 2018:',
    'SFS 2018:601 ',
    ' SFS 2018:601',
    601,
    null,
  ]) {
    assert.equal(expectedOf(penalCodeSchema, wrong), 'an act, SFS 2018:601', String(wrong));
  }
});
