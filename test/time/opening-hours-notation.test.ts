/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';
import type { Rule } from '../../src/time/timetable.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { growthOf, linearGrowth } from '../growth-of.js';
import fc from './seeded-fast-check.js';

function rulesOf(notation: string): readonly Rule[] {
  const parsed = parseOpeningHours(notation);
  assert.ok('timetable' in parsed, `${notation}: ${JSON.stringify(parsed)}`);
  return parsed.timetable.rules;
}

function refusalOf(notation: string) {
  const parsed = parseOpeningHours(notation);
  assert.ok('error' in parsed, notation.slice(0, 80));
  return parsed.error;
}

test('tells the comma of a list from the comma between rules', () => {
  const shape = (notation: string) =>
    rulesOf(notation).map(
      ({ adds, dates, weekdays, holidays, spans }) =>
        `${adds ? '+' : ''}${dates.length} ${weekdays.join('')}${holidays ? 'PH' : ''} ${spans.length}`,
    );
  for (const [notation, rules] of [
    ['Mo,We,Fr 09:00-12:00,13:00-16:00', ['0 135 2']],
    ['Mo, We, PH 09:00-12:00, 13:00-16:00', ['0 13PH 2']],
    ['Mo-Fr 09:00-12:00, We 14:00-16:00', ['0 12345 1', '+0 3 1']],
    ['Mo-Fr 09:00-12:00,We 14:00-16:00', ['0 12345 1', '+0 3 1']],
    ['Mo 09:00-12:00, 2026 Sep 25 14:00-16:00', ['0 1 1', '+1 1234567 1']],
    ['Mo 09:00-12:00, Dec 24,Dec 31 09:00-10:00', ['0 1 1', '+2 1234567 1']],
    ['Mo 09:00-12:00, 24/7', ['0 1 1', '+0 1234567 1']],
    ['PH open, Mo 09:00-12:00; Tu 09:00-10:00', ['0 PH 1', '+0 1 1', '0 2 1']],
    // What is closed has nothing to add: it replaces, as OpenStreetMap's tools have it.
    ['Mo-Fr 09:00-12:00, We off', ['0 12345 1', '0 3 0']],
    [' Fr-Mo  22:00-02:00 ;PH  off ', ['0 5671 1', '0 PH 0']],
  ] as const) {
    assert.deepEqual(shape(notation), rules, notation);
  }
});

test('reads a month to its last day', () => {
  const last = (notation: string) => rulesOf(notation)[0]!.dates[0]!.to;
  for (const [notation, day] of [
    ['Feb off', 29],
    ['2027 Feb off', 28],
    ['2028 Feb off', 29],
    ['Jun off', 30],
    ['Jun 05-Aug off', 31],
    ['Dec 24-26 off', 26],
  ] as const) {
    assert.equal(last(notation).day, day, notation);
  }
});

test('refuses each common slip at its very character, with a mend of its own', () => {
  const mends = new Map<string, string>();
  for (const [slip, notation, wrong] of [
    ['weekday', 'Må-Fr 09:00-16:00', 'Må'],
    ['weekday', 'mån-fre 09:00-16:00', 'mån'],
    ['weekday', 'Mo-Fr 09:00-16:00; Ti 09:00-12:00', 'Ti'],
    ['weekday', 'Mo,On 09:00-12:00', 'On'],
    ['weekday', 'Mo-To 09:00-12:00', 'To'],
    ['weekday', 'Mo-Fre 09:00-12:00', 'Fre'],
    ['weekday', 'Mo-Fr 09:00-12:00, Lö 10:00-12:00', 'Lö'],
    ['weekday', 'Sö 10:00-12:00', 'Sö'],
    ['weekday', 'MO-FR 09:00-16:00', 'MO'],
    ['weekday', 'Mo Tu 09:00-16:00', 'Tu'],
    ['kl.', 'Mo-Fr kl. 09:00-16:00', 'kl.'],
    ['kl.', 'Mo-Fr kl 9-16', 'kl'],
    ['colon', 'Mo-Fr 09.00-16.00', '.00-'],
    ['colon', 'Mo-Fr 09:00-16.00', '.00'],
    ['colon', 'Mo-Fr 09:00-12:00,13.30-16:00', '.30'],
    ['colon', 'Mo-Fr 9.00-16.00', '.00-'],
    ['colon', 'Jun 09.00-16.00', '.00-'],
    ['minutes', 'Mo-Fr 9-16', '9-16'],
    ['minutes', 'Mo-Fr 09-16', '09-16'],
    ['minutes', 'Mo-Fr 09:00-16', '16'],
    ['minutes', 'Mo-Fr 9:00-16:00', '9:00'],
    ['minutes', 'Mo-Fr 09:00-12:00, 13-16', '13-16'],
    ['semicolon', 'Mo-Fr 09:00-16:00 Sa 10:00-14:00', 'Sa'],
    ['semicolon', 'Mo-Fr 09:00-16:00\nPH off', 'PH'],
    ['semicolon', 'PH off Mo-Fr 09:00-16:00', 'Mo'],
  ] as const) {
    const { position, found, mend } = refusalOf(notation);
    assert.equal(position, notation.indexOf(wrong), notation);
    assert.ok(found.startsWith(wrong.trim()), `${notation}: ${found}`);
    assert.equal(mend, mends.get(slip) ?? mend, notation);
    mends.set(slip, mend);
  }
  assert.equal(new Set(mends.values()).size, 5);
  const wanted = { weekday: 'Mo,Tu', 'kl.': 'without kl.', colon: 'colon', minutes: '09:00-16:00' };
  for (const [slip, words] of Object.entries({ ...wanted, semicolon: 'semicolon' })) {
    assert.ok(mends.get(slip)!.includes(words), mends.get(slip));
  }
});

test('refuses what is outside the subset, by its place', () => {
  for (const [notation, position] of [
    ['Mo-Fr 09:00-16:00; SH off', 19],
    ['Mo-Fr 09:00-16:00 "bokat"', 18],
    ['Mo-Fr 09:00-25:00', 12],
    ['Mo-Fr 09:60-16:00', 6],
    ['Mo-Fr 24:00-02:00', 6],
    ['Mo-Fr 09:00-09:00', 6],
    ['Mo-Fr 10:00-12:00,09:00-09:00', 18],
    ['Mo-Fr 09:00-16:00:00', 17],
    ['Mo-Fr 09:00+', 11],
    ['Mo-Fr 09:00–16:00', 11],
    ['Mo–Fr 09:00-16:00', 2],
    ['Mo-PH off', 3],
    ['PH-Mo off', 3],
    ['Mo-Fr09:00-16:00', 3],
    ['Dec 24,Mo 09:00-16:00', 7],
    ['Mo, 09:00-16:00', 4],
    ['week 10 off', 0],
    ['jun off', 0],
    ['Mo-Fr OFF', 6],
    ['offline', 0],
    ['Mo-Fr', 5],
    ['Mo-Fr 09:00-16:00;', 18],
    ['Mo-Fr 09:00-16:00;; PH off', 18],
    ['', 0],
  ] as const) {
    assert.equal(refusalOf(notation).position, position, notation);
  }
});

test('refuses dates that do not exist or are not in order, each at its place', () => {
  for (const [notation, position] of [
    ['2027 Feb 29 off', 0],
    ['2100 Feb 29 off', 0],
    ['2026 Feb 30 off', 0],
    ['Feb 30 off', 0],
    ['Jun 31 off', 0],
    ['Jun 00 off', 0],
    ['Mo-Fr 09:00-16:00; Dec 24,2027 Feb 29 off', 26],
    ['2027 Feb 27-2027 Feb 29 off', 12],
    ['2027 Feb 27-29 off', 12],
    ['2026 Oct 02-2026 Sep 25 off', 12],
    ['2026 Dec 24-Jan 06 off', 12],
    ['Dec 24-2027 Jan 06 off', 7],
  ] as const) {
    const error = refusalOf(notation);
    assert.equal(error.position, position, notation);
    assert.ok(error.mend.includes('dates that exist'), notation);
  }
  for (const notation of [
    '2028 Feb 29 off',
    '2000 Feb 29 off',
    'Feb 29 off',
    'Dec 24-Jan 06 off',
  ]) {
    rulesOf(notation);
  }
});

test('never throws on any text, and says how to mend each that it refuses', () => {
  const pieces = fc.constantFrom(
    ...[
      'Mo',
      'Fr',
      'PH',
      '-',
      ',',
      ';',
      ' ',
      'off',
      '24/7',
      '09:00',
      '25:00',
      '16:61',
      '2026',
      'Feb',
    ],
    ...['30', 'Sep', 'week', '"', 'SH', '+', '||', 'sunrise', '\u00a0', 'å', '0', '.', 'kl.', ', '],
    'Mo-Fr 09:00-16:00',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );
  let refused = 0;
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseOpeningHours(text);
      if ('timetable' in parsed) {
        read++;
        openingState(parsed.timetable, parseInstant('2026-05-01T12:00')!);
        return;
      }
      refused++;
      const { position, found, mend } = parsed.error;
      assert.ok(mend.startsWith('write '));
      assert.ok(text.slice(position).startsWith(found));
    }),
    { numRuns: 10_000 },
  );
  assert.ok(refused > 1000 && read > 20, `${refused} refused, ${read} read`);
});

test('stops at 4096 characters and at 200 rules, and says so', () => {
  const rule = 'Mo 09:00-10:00;';
  assert.equal(rulesOf(rule.repeat(200).slice(0, -1)).length, 200);
  const tooMany = refusalOf(`${rule.repeat(200)}Tu off`);
  assert.equal(tooMany.position, 200 * rule.length);
  assert.ok(tooMany.mend.includes('200 rules'));
  assert.equal(rulesOf('off'.padEnd(4096)).length, 1);
  const tooLong = refusalOf('off'.padEnd(4097));
  assert.equal(tooLong.position, 4096);
  assert.ok(tooLong.mend.includes('4096 characters'));
});

test('reads long texts in steps that grow as the text does', () => {
  for (const [piece, end] of [
    ['Mo,', 'x'],
    ['Mo, ', 'x'],
    ['09:00-10:00, ', 'x'],
    ['Mo 09:00-10:00,', 'x'],
    ['09:00-10:00,', 'x'],
    ['Dec 24,', 'x'],
    [' ', 'x'],
    [', ', 'x'],
    ['-', 'x'],
    ['0', 'x'],
    ['Mo off;Tu ', 'x'],
  ] as const) {
    const growth = growthOf((length) => {
      const text = piece.repeat(length / piece.length) + end;
      for (let index = 0; index < 20; index++) parseOpeningHours(text);
    }, 500);
    assert.ok(growth < linearGrowth, `${piece}: ${growth}`);
  }
});

test('says what it found to the rule’s end, and cut where it is long', () => {
  assert.equal(refusalOf('Mo-Fr 9-16 ; PH off').found, '9-16');
  assert.equal(refusalOf(`Mo-Fr ${'x'.repeat(60)}`).found, 'x'.repeat(40));
});

test('asks for whole rules where a slip is not at the place', () => {
  const mend =
    'write rules as Mo-Fr 09:00-16:00, PH off, Jun 22-Aug 07 Mo-Fr 09:00-12:00 or 2026 Sep 25 13:00-16:00, with semicolons between';
  for (const notation of ['Mo-Fr öppet kl 9', 'Mo-Fr öppet 9.00', '', 'bokat', 'Mo-Fr bokat Mo']) {
    assert.equal(refusalOf(notation).mend, mend, notation);
  }
});
