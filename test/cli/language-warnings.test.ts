import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledCounty } from '../../src/cli/bundled-county.js';
import { documentFacts } from '../../src/cli/document-facts.js';
import { languageWarnings } from '../../src/cli/language-warnings.js';
import { defaultCounty } from '../../src/material/counties.js';

const warned = (hotlines: object) =>
  languageWarnings(documentFacts({ hotlines })).map(({ where, said }) => `${where}: ${said.en}`);

test('says nothing where all is Swedish, or each text is in each language', () => {
  assert.deepEqual(warned({ a: { name: 'Jour' }, b: { name: { sv: 'Jour' } } }), []);
  const name = { sv: 'Jour', en: 'On call' };
  assert.deepEqual(warned({ a: { name, operator: { sv: 'Vi', en: 'We' } } }), []);
});

test('names the texts of each record that lack a language which others have', () => {
  const told = warned({
    a: { name: { sv: 'Jour', en: 'On call' }, topics: ['hot', { sv: 'våld', fi: 'väkivalta' }] },
    b: { withdrawn: '2026-11-01', name: 'Förra' },
  });
  assert.deepEqual(
    told.map((one) => one.replace(/the document has the language (\w+), but not in/, '$1')),
    [
      'hotlines.a: en topics.0, topics.1. Swedish is shown there.',
      'hotlines.a: fi name, topics.0. Swedish is shown there.',
      'hotlines.b: en name. Swedish is shown there.',
      'hotlines.b: fi name. Swedish is shown there.',
    ],
  );
});

test('says nothing of a text that is bundled, and so translated', () => {
  const name = { sv: 'Jour', en: 'On call' };
  const [line] = bundledCounty(defaultCounty).hotlines.values();
  const { publisher, operator } = line!;
  assert.deepEqual(warned({ a: { name, publisher, operator: { sv: operator } } }), []);
});

test('names a language that pages do not speak, or that is written otherwise than theirs', () => {
  const told = warned({ a: { name: { sv: 'Jour', 'en-GB': 'On call', pl: 'Dyżur' } } });
  assert.equal(told.length, 2);
  assert.match(told[0]!, /^hotlines\.a\.name\.en-GB: the language is not shown\. Pages have sv, /);
  assert.match(told[1]!, /^hotlines\.a\.name\.pl: /);
});
