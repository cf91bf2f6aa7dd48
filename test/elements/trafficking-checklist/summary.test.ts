import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryText } from '../../../src/elements/trafficking-checklist/summary.js';
import type { ChecklistView } from '../../../src/elements/trafficking-checklist/view.js';
import { swedish } from '../../../src/language/words.js';

const item = (text: string, isTicked = false) => ({ id: text, text, isTicked });
const sentences = ['Rådgör.', 'Ring.'];
const lines = (groups: ChecklistView['groups']) =>
  summaryText(swedish, { groups, age: 'unsure' }, sentences).split('\n');

test('says first that it is no verdict, then the age, the three parts and what they may mean', () => {
  const told = lines([
    { part: 'acts', items: [item('rekrytering')] },
    { part: 'means', items: [] },
    { part: 'purposes', items: [item('träldom')] },
  ]);
  assert.equal(told[0], 'Underlag för råd vid misstanke om människohandel. Ingen bedömning.');
  assert.match(told[1]!, /^Ålder: .+/);
  assert.deepEqual(told.slice(2), [
    '1. Handling: inget markerat',
    '2. Medel: inget markerat',
    '3. Syfte: inget markerat',
    ...sentences,
  ]);
});

test('has what is ticked and nothing else, in the order of the definition', () => {
  const items = [item('rekrytering', true), item('överföring'), item('transport', true)];
  assert.equal(lines([{ part: 'acts', items }])[2], '1. Handling: rekrytering; transport');
});

test('says it in the plain words that were ticked', () => {
  const items = [{ ...item('transport', true), sentence: 'Någon annan har ordnat resan' }];
  assert.equal(lines([{ part: 'acts', items }])[2], '1. Handling: Någon annan har ordnat resan');
});
