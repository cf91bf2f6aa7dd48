import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledChecklists } from '../../src/material/bundled/checklists.js';
import { checklistSchema } from '../../src/material/checklist.js';
import { expectedOf } from '../../src/material/expected-of.js';

const right = bundledChecklists.orebro;

test('takes the act that the law has its wording by, and no more of it', () => {
  const told = (penalCodeVersion: unknown) =>
    expectedOf(checklistSchema, { ...right, penalCodeVersion });
  assert.equal(told('SFS 2018:601'), null);
  for (const wrong of ['SFS 2018', '2018:601', 'lag SFS 2018:601', 'SFS 2018:601 a', 'SFS 18:1']) {
    assert.equal(told(wrong), 'an act, SFS 2018:601');
  }
});

test('takes a year for the protocol', () => {
  const told = (protocolVersion: unknown) =>
    expectedOf(checklistSchema, { ...right, protocolVersion });
  assert.equal(told('2000'), null);
  for (const wrong of ['år 2000', '2000 a', '200', 2000]) assert.equal(told(wrong), 'a year');
});

test('takes no name twice, in one part or in two', () => {
  const [act] = right.acts;
  assert.equal(
    expectedOf(checklistSchema, { ...right, means: [...right.means, act] }),
    'names that differ in all parts',
  );
  assert.equal(expectedOf(checklistSchema, { ...right, acts: [act, act] }), 'names that differ');
});

test('takes an item without plain words, as those have it that were published before there were any', () => {
  const [act] = right.acts;
  const told = (item: object) => expectedOf(checklistSchema, { ...right, acts: [item] });
  assert.equal(told({ id: act!.id, text: act!.text }), null);
  assert.equal(told({ ...act, example: 1 }), 'a text, in Swedish or by language');
});
