import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcementOf } from '../../src/builder/announcement.js';
import {
  choose,
  chooseSystem,
  chooseTag,
  firstState,
  missLanguage,
  tellCopied,
  type Change,
} from '../../src/builder/builder-state.js';
import { builderWordsIn } from '../../src/builder/builder-words.js';

const words = builderWordsIn('sv');
const said = (change: Change, before = firstState) => announcementOf(before, change(before), words);

test('says what the preview now shows, also where a system changed that', () => {
  assert.equal(said(chooseTag('county-support')), 'Förhandsvisningen visar nu: Visa länets stöd.');
  const exit = chooseTag('quick-exit')(firstState);
  assert.equal(
    said(chooseSystem('sharepoint'), exit),
    'Förhandsvisningen visar nu: Visa en telefonlinje.',
  );
});

test('says what was copied, once', () => {
  const copied = tellCopied({ what: 'embed', isDone: true });
  assert.equal(said(copied), words.copy.said.embed);
  assert.equal(said(tellCopied({ what: 'embed', isDone: false })), words.copy.refused);
  assert.equal(said(tellCopied(null), copied(firstState)), null);
});

test('says that a language could not be had, and nothing that a field says itself', () => {
  assert.match(said(missLanguage('Suomi'))!, /Suomi/);
  assert.equal(said(choose({ headingLevel: 3 })), null);
});
