import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingLanguages } from '../../../src/cli/desk/missing-languages.js';
import { translatedLocales } from '../../../src/language/locales.js';
import { writtenMaterial } from '../../../src/cli/written-material.js';
import { bundledCounty } from '../../../src/cli/bundled-county.js';
import { countyIds } from '../../../src/material/counties.js';

test('counts the texts of a record that lack a language', () => {
  const line = { name: { sv: 'Länets egen linje', en: 'Own line' }, operator: 'Länet driver den.' };
  const { 'hotlines.a': missing } = missingLanguages({ hotlines: { a: line } });
  assert.equal(missing!['en'], 1);
  assert.equal(missing!['fi'], 2);
  assert.deepEqual(Object.keys(missing!).sort(), [...translatedLocales].sort());
  const all = Object.fromEntries(['sv', ...translatedLocales].map((one) => [one, 'Text']));
  assert.deepEqual(missingLanguages({ hotlines: { a: { name: all } } }), {});
});

test('lacks nothing of what is translated with the package', () => {
  const missing = missingLanguages(writtenMaterial(bundledCounty(countyIds[0])));
  const names = Object.keys(missing);
  assert.deepEqual(names, []);
});
