import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryText } from '../../../src/elements/trafficking-checklist/summary.js';
import { swedish } from '../../../src/language/words.js';
import { bundledTrafficking } from '../../../src/material/trafficking-definition.js';

const definition = bundledTrafficking.orebro;
const sentences = ['Rådgör.', 'Ring.'];
const lines = (...ticked: string[]) =>
  summaryText(swedish, { definition, ticked: new Set(ticked), age: 'unsure', sentences }).split(
    '\n',
  );

test('says first that it is no verdict, then the age, the three parts and what they may mean', () => {
  const told = lines();
  assert.equal(told[0], 'Underlag för råd vid misstanke om människohandel. Ingen bedömning.');
  assert.match(told[1]!, /^Ålder: .+/);
  assert.deepEqual(told.slice(2), [
    'Handling: inget markerat',
    'Medel: inget markerat',
    'Syfte: inget markerat',
    ...sentences,
  ]);
});

test('has what is ticked in the order of the definition, whatever was ticked first', () => {
  assert.deepEqual(lines('servitude', 'transport', 'recruitment').slice(2, 5), [
    'Handling: rekrytering; transport',
    'Medel: inget markerat',
    'Syfte: träldom',
  ]);
});
