/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dangerText,
  newsOf,
  outcomeTexts,
} from '../../../src/elements/trafficking-checklist/outcome-words.js';
import { ages, outcome, type Age } from '../../../src/elements/trafficking-checklist/outcome.js';
import { swedish } from '../../../src/language/words.js';
import { bundledChecklists } from '../../../src/material/bundled/checklists.js';

const definition = bundledChecklists.orebro;
const coordinators = '020-390 000';
const outcomeOf = (age: Age, isAcute: boolean, ...ticked: string[]) =>
  outcome(definition, new Set(ticked), age, isAcute);
const textOf = (age: Age, isAcute: boolean, ...ticked: string[]) =>
  outcomeTexts(swedish, outcomeOf(age, isAcute, ...ticked), coordinators).join(' ');

/** Every combination of age, danger, and a tick or none in each part. */
const all = ages.flatMap((age) =>
  [false, true].flatMap((isAcute) =>
    [[], ['transport']].flatMap((acts) =>
      [[], ['fraud']].flatMap((means) =>
        [[], ['servitude']].map((purposes) =>
          outcomeOf(age, isAcute, ...acts, ...means, ...purposes),
        ),
      ),
    ),
  ),
);

test('puts danger first in every outcome that tells of it, in no other, and never contradicts it', () => {
  assert.equal(all.length, 48);
  for (const one of all) {
    const texts = outcomeTexts(swedish, one, coordinators);
    assert.equal(texts[0] === 'Akut fara: ring 112 först.', one.acuteDanger);
    const text = texts.join(' ');
    assert.equal(text.includes('ring 112 först'), one.acuteDanger);
    if (one.acuteDanger) assert.doesNotMatch(text, /inte markerat något|ta kontakt ändå/);
  }
});

test('says that nothing is ticked only where nothing is', () => {
  assert.match(textOf('unsure', false), /^Du har inte markerat något\./);
  for (const one of all.filter(({ parts, acuteDanger }) => parts.length > 0 || acuteDanger)) {
    const text = outcomeTexts(swedish, one, coordinators).join(' ');
    assert.doesNotMatch(text, /inte markerat något/);
  }
});

test('ends every outcome with whom to call', () => {
  for (const one of all) {
    assert.equal(
      outcomeTexts(swedish, one, coordinators).at(-1),
      'Vid akut fara 112. Kvinnofridslinjen 020-50 50 50. Regionkoordinatorerna 020-390 000. Polisen 114 14.',
    );
  }
});

test('names the steps that hold a tick', () => {
  assert.match(textOf('adult', false, 'transport'), /något i steg 1\./);
  assert.match(textOf('adult', false, 'transport', 'servitude'), /något i steg 1 och 3\./);
  assert.match(textOf('adult', false, 'transport', 'fraud', 'servitude'), /alla tre stegen\./);
});

test('asks for a report of concern for a child in whole sentences', () => {
  assert.ok(
    textOf('under-18', false, 'transport').includes(
      'gör genast en orosanmälan till socialtjänsten. Ring 112 vid akut fara, annars polisen på 114 14.',
    ),
  );
});

test('announces danger at once, in the words that show it', () => {
  for (const ticked of [[], ['transport'], ['transport', 'servitude']]) {
    const before = outcomeOf('unsure', false, ...ticked);
    const news = newsOf(swedish, before, outcomeOf('unsure', true, ...ticked));
    assert.deepEqual(news, { text: dangerText(swedish), isUrgent: true });
  }
});

test('announces a change of meaning, and nothing that means what was meant before', () => {
  const updated = {
    text: 'Texten om vad markeringarna kan betyda är uppdaterad.',
    isUrgent: false,
  };
  const changes: [ReturnType<typeof outcomeOf>, ReturnType<typeof outcomeOf>, boolean][] = [
    // From nothing to something, to all parts, and back.
    [outcomeOf('adult', false), outcomeOf('adult', false, 'transport'), true],
    [
      outcomeOf('adult', false, 'transport', 'fraud'),
      outcomeOf('adult', false, 'transport', 'fraud', 'servitude'),
      true,
    ],
    [outcomeOf('adult', false, 'transport'), outcomeOf('adult', false), true],
    // A report of concern comes or goes.
    [outcomeOf('adult', false, 'transport'), outcomeOf('under-18', false, 'transport'), true],
    // Danger has passed.
    [outcomeOf('adult', true), outcomeOf('adult', false), true],
    // One more of the same, another part while some are missing, and ages that mean the same.
    [
      outcomeOf('adult', false, 'transport'),
      outcomeOf('adult', false, 'transport', 'receipt'),
      false,
    ],
    [
      outcomeOf('adult', false, 'transport'),
      outcomeOf('adult', false, 'transport', 'fraud'),
      false,
    ],
    [outcomeOf('unsure', false, 'transport'), outcomeOf('under-18', false, 'transport'), false],
    [outcomeOf('unsure', false), outcomeOf('adult', false), false],
    [outcomeOf('adult', true, 'transport'), outcomeOf('adult', true, 'receipt'), false],
  ];
  for (const [before, after, isNews] of changes) {
    assert.deepEqual(newsOf(swedish, before, after), isNews ? updated : null);
  }
});
