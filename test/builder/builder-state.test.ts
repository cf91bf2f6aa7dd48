import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addOwn,
  answerCodeView,
  changeLanguage,
  changeOwnCall,
  changeOwnLine,
  choose,
  chooseCounty,
  chooseFact,
  chooseLooks,
  choosePreview,
  chooseSystem,
  chooseTag,
  chooseWords,
  firstState,
  keepNames,
  missLanguage,
  readOwn,
  removeOwn,
  tellCopied,
  toggle,
  type BuilderState,
  type Change,
} from '../../src/builder/builder-state.js';
import { readOwnDocument } from '../../src/forms/own-document.js';
import { newGrantCall } from '../../src/forms/grant-call-draft.js';
import { newHotline } from '../../src/forms/hotline-draft.js';
import { swedish } from '../../src/language/words.js';

const after = (...changes: Change[]): BuilderState =>
  changes.reduce((state, change) => change(state), firstState);
const offered = ['a', 'b', 'c'].map((id) => ({ id, fact: { isUnasked: id !== 'c' } }));

test('leaves nothing of a former choice behind', () => {
  const before = after(
    chooseSystem('sitevision'),
    addOwn('line', []),
    choose({ isCompact: true, ownIn: 'tag' }),
    chooseLooks({ radius: 3 }),
  );
  const now = chooseTag('quick-exit')(before);
  assert.deepEqual(
    [now.line, now.isCompact, now.ownIn, now.tag, now.system],
    ['honour-support', false, 'document', 'quick-exit', 'sitevision'],
  );
  // The brand and what is being written are the site's, whatever is shown.
  assert.equal(now.looks.radius, 3);
  assert.equal(now.own.lines.length, 1);
  const again = after(
    chooseTag('violence-definitions'),
    toggle('terms', 'a', offered),
    chooseTag('county-support'),
  );
  assert.equal(again.terms, null);
  assert.equal(chooseTag('hotline-status')(before), before);
});

test('drops facts in a tag with another line, or another system', () => {
  const before = after(chooseSystem('sitevision'), choose({ ownIn: 'tag' }));
  assert.equal(before.ownIn, 'tag');
  assert.equal(chooseFact('line', 'kvinnofridslinjen')(before).ownIn, 'document');
  assert.equal(chooseSystem('typo3')(before).ownIn, 'document');
  assert.equal(answerCodeView('no')(before).ownIn, 'document');
});

test('keeps nothing that a frame has no page for', () => {
  const now = after(
    choose({ isCompact: true, headingLevel: 4 }),
    addOwn('line', []),
    chooseSystem('sharepoint'),
  );
  assert.deepEqual(
    [now.isCompact, now.headingLevel, now.line, now.codeView],
    [true, 4, 'honour-support', 'yes'],
  );
  assert.equal(after(chooseTag('quick-exit'), chooseSystem('sharepoint')).tag, 'hotline-status');
  assert.equal(
    after(chooseFact('line', 'kvinnofridslinjen'), chooseSystem('sharepoint')).line,
    'kvinnofridslinjen',
  );
});

test('ticks parts in their order, and knows all of them as none', () => {
  const on = toggle('sections', 'c', offered);
  assert.deepEqual(after(on).sections, ['a', 'b', 'c']);
  assert.equal(after(on, on).sections, null);
  const off = (id: string) => toggle('sections', id, offered);
  assert.deepEqual(after(off('b')).sections, ['a']);
  assert.deepEqual(after(off('a'), off('a')).sections, null);
  assert.equal(after(off('a'), off('b')).sections, null);
});

test('answers what is asked of a system as usual there', () => {
  assert.equal(after(answerCodeView('no'), chooseSystem('drupal')).codeView, 'unknown');
  assert.equal(after(answerCodeView('no'), chooseSystem('umbraco')).codeView, 'yes');
});

test('has the way out at no heading level', () => {
  assert.equal(after(choose({ headingLevel: 3 }), chooseTag('quick-exit')).headingLevel, 2);
});

test('keeps the former language where another could not be had', () => {
  const missed = after(missLanguage('Suomi'));
  assert.deepEqual([missed.words, missed.missingLanguage], [swedish, 'Suomi']);
  assert.equal(chooseWords(swedish)(missed).missingLanguage, null);
});

test('says that something is copied until it is another', () => {
  const copied = after(tellCopied({ what: 'embed', isDone: true }));
  assert.ok(choosePreview({ isDark: true })(copied).copied);
  for (const change of [
    choose({ headingLevel: 3 }),
    chooseLooks({ radius: 1 }),
    tellCopied(null),
    changeLanguage,
  ]) {
    assert.equal(change(copied).copied, null);
  }
  assert.equal(changeLanguage(changeLanguage(copied)).language, 'sv');
});

test('drops a county’s facts with the county', () => {
  const now = after(chooseFact('line', 'kvinnofridslinjen'), chooseCounty(' exempel '));
  assert.deepEqual([now.county, now.line], ['exempel', 'honour-support']);
  assert.equal(chooseCounty('')(now).county, firstState.county);
});

test('names an own line after what it is called, until a file has it', () => {
  const called = (sv: string) => ({ ...newHotline, name: { sv } });
  const added = after(addOwn('line', ['kommunens-linje']));
  assert.equal(added.line, 'linje');
  const named = changeOwnLine('linje', called('Kommunens linje'), ['kommunens-linje'])(added);
  assert.deepEqual(
    [named.line, named.own.lines[0]!.id],
    ['kommunens-linje-2', 'kommunens-linje-2'],
  );
  const kept = keepNames(named);
  assert.deepEqual([named.own === named.ownKept, kept.own === kept.ownKept], [false, true]);
  const later = changeOwnLine('kommunens-linje-2', called('Jouren'), [])(kept);
  assert.equal(later.own.lines[0]!.id, 'kommunens-linje-2');
  assert.equal(later.own.lines[0]!.draft.name['sv'], 'Jouren');
  const second = addOwn('line', [])(later);
  assert.deepEqual(
    second.own.lines.map(({ id }) => id),
    ['kommunens-linje-2', 'linje'],
  );
});

test('does the same with calls, and takes both away', () => {
  const added = after(chooseTag('grant-deadline'), addOwn('call', []));
  const named = changeOwnCall('bidrag', { ...newGrantCall, name: { sv: 'Stöd' } }, [])(added);
  assert.equal(named.call, 'stod');
  const gone = removeOwn('call', 'stod')(named);
  assert.deepEqual([gone.call, gone.own.calls.length, gone.unnamed.length], ['orebro-2018', 0, 0]);
  const line = after(
    addOwn('line', []),
    chooseFact('line', 'kvinnofridslinjen'),
    removeOwn('line', 'linje'),
  );
  assert.deepEqual([line.line, line.own.lines.length], ['kvinnofridslinjen', 0]);
});

test('reads a file in place of what was written, and leaves that where it cannot', () => {
  const terms = { hosts: null, now: Date.parse('2026-11-24T10:00Z') };
  const written = after(addOwn('line', []));
  const refused = readOwn(readOwnDocument('{', terms))(written);
  assert.deepEqual([refused.own, refused.ownRead?.isRead], [written.own, false]);
  const read = readOwn(readOwnDocument('{"schemaVersion":"1.0","hotlines":{}}', terms))(written);
  assert.deepEqual(
    [read.own.lines.length, read.line, read.ownRead?.isRead],
    [0, 'honour-support', true],
  );
});
