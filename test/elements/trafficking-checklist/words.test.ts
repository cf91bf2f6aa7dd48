import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ages, parts } from '../../../src/elements/trafficking-checklist/outcome.js';
import {
  adviceTexts,
  ageText,
  childNote,
  childText,
  clearedText,
  consentText,
  copiedText,
  joinedText,
  lawText,
  ownedPhones,
  partQuestion,
  partText,
  stepOf,
  stepText,
} from '../../../src/elements/trafficking-checklist/words.js';
import { swedish } from '../../../src/language/words.js';
import { checklist } from '../../material/invented-county.js';

test('asks of each part by its own name', () => {
  assert.deepEqual(
    parts.map((part) => [partText(swedish, part), partQuestion(swedish, part)]),
    [
      ['handling', 'Vad har någon gjort med personen?'],
      ['medel', 'Hur har det gått till?'],
      ['syfte', 'Vad ska personen utnyttjas till?'],
    ],
  );
});

test('numbers the steps as the parts of the definition', () => {
  assert.deepEqual(
    parts.map((part) => [stepOf(part), stepText(swedish, part)]),
    [
      [1, 'Steg 1 av 3'],
      [2, 'Steg 2 av 3'],
      [3, 'Steg 3 av 3'],
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
    'Listan följer FN:s protokoll om människohandel (Palermoprotokollet) från 2031, artikel 3. Att det saknar betydelse om personen har samtyckt står i 3 b, och att steg 2 inte krävs för den som är under 18 år i 3 c. Svensk lag säger detsamma om den som är under 18 år, men har delvis andra ord: se brottsbalken 4 kap. 1 a §, i lydelsen enligt SFS 2032:7.',
  );
});

test('says of children that step 2 is not needed, and of consent that it settles nothing', () => {
  assert.match(childNote(swedish), /räcker det med steg 1 och 3\.$/);
  assert.match(childText(swedish), /inget från steg 2\.$/);
  assert.match(consentText(swedish), /ingen roll om personen har sagt ja\.$/);
});

test('knows whose each number in its sentences is, the county’s and the national ones', () => {
  const phones = ownedPhones(swedish, checklist.coordinators);
  assert.deepEqual(
    phones.map(([phone]) => phone),
    ['0999-555 55', '020-50 50 50', '114 14', '112'],
  );
  assert.equal(new Set(phones.map(([, whose]) => whose)).size, 4);
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
