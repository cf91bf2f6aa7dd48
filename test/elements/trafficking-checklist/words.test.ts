import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ages, parts } from '../../../src/elements/trafficking-checklist/outcome.js';
import {
  adviceTexts,
  ageText,
  childText,
  clearedText,
  consentText,
  copiedText,
  joinedText,
  lawText,
  ownedPhones,
  partQuestion,
  partText,
} from '../../../src/elements/trafficking-checklist/words.js';
import { swedish } from '../../../src/language/words.js';
import { checklist } from '../../material/invented-county.js';

test('asks of each part by its own name', () => {
  assert.deepEqual(
    parts.map((part) => [partText(swedish, part), partQuestion(swedish, part)]),
    [
      ['handling', 'Handling: har personen utsatts för något av detta?'],
      ['medel', 'Medel: har något av detta använts?'],
      ['syfte', 'Syfte: vad ska personen utnyttjas till?'],
    ],
  );
});

test('takes not knowing for an answer to how old the person is', () => {
  assert.deepEqual(
    ages.map((age) => ageText(swedish, age)),
    ['18 år eller äldre', 'Under 18 år', 'Osäkert'],
  );
});

for (const [items, text] of [
  [[], ''],
  [['handling'], 'handling'],
  [['handling', 'syfte'], 'handling och syfte'],
  [['handling', 'medel', 'syfte'], 'handling, medel och syfte'],
] as const) {
  test(`joins ${items.length} to "${text}"`, () => assert.equal(joinedText(swedish, items), text));
}

test('names the law by the versions that the checklist follows', () => {
  const changed = { ...checklist, protocolVersion: '2031', penalCodeVersion: 'SFS 2032:7' };
  assert.equal(
    lawText(swedish, changed),
    'Listan följer FN:s protokoll om människohandel (Palermoprotokollet) från 2031, artikel 3. Svensk lag har delvis andra ord: se brottsbalken 4 kap. 1 a §, i lydelsen enligt SFS 2032:7.',
  );
});

test('says where the law has it from, whatever it says of children and of consent', () => {
  assert.match(
    childText(swedish),
    /\(Palermoprotokollet artikel 3 c, brottsbalken 4 kap\. 1 a §\)\.$/,
  );
  assert.match(consentText(swedish), /\(Palermoprotokollet artikel 3 b\)\.$/);
});

test('knows whose each number in its sentences is, the county’s and the national ones', () => {
  const phones = ownedPhones(swedish, checklist.coordinators);
  assert.deepEqual(
    phones.map(([phone]) => phone),
    ['0999-555 55', '114 14', '112'],
  );
  assert.equal(new Set(phones.map(([, whose]) => whose)).size, 3);
});

test('advises neither to confront anybody nor to write names here', () => {
  const advice = adviceTexts(swedish).join(' ');
  assert.match(advice, /Konfrontera inte/);
  assert.match(advice, /Skriv inga namn här/);
});

test('announces what has become of the summary and of the ticks', () => {
  assert.equal(copiedText(swedish, true), 'Sammanfattningen är kopierad.');
  assert.equal(
    copiedText(swedish, false),
    'Det gick inte att kopiera. Texten står efter knapparna.',
  );
  assert.equal(clearedText(swedish), 'Alla markeringar är borta.');
});
