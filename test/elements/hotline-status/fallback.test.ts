/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  hotlineFallback,
  hotlineFallbackOf,
} from '../../../src/elements/hotline-status/fallback.js';
import { ownWords } from '../../../src/embed/fallback-phrases.js';
import { phoneNumbersIn } from '../../../src/embed/phone-numbers-in.js';
import { swedish } from '../../../src/language/words.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { nationalNumber } from '../../../src/material/phone-number.js';
import { numbersInText } from '../../../src/publication/numbers-in-text.js';
import { parseOpeningHours } from '../../../src/time/opening-hours-notation.js';
import { bundledHotlines } from '../../../src/material/bundled/hotlines.js';
import { defaultCounty } from '../../../src/material/counties.js';
import { emergencyMarkup, helpMarkup, phoneMarkup } from '../../../src/parts/element-fallback.js';
import { fallbacksOf, linkedNumbers, locales, wordsOf } from '../../fallbacks-of.js';

const lines = Object.entries(bundledHotlines[defaultCounty]);

for (const [id, { name, phone }] of lines) {
  test(`tells ${id} by its name and its number, and where help is`, () => {
    // The national line is help itself, and is not told twice.
    const help = id === 'kvinnofridslinjen' ? emergencyMarkup(swedish) : helpMarkup(swedish);
    assert.equal(
      hotlineFallback.markup(swedish, id),
      `${String(name)}. Ring ${phoneMarkup(swedish, phone)}. ${
        id === 'kvinnofridslinjen' ? 'Öppet dygnet runt. ' : ''
      }${help}`,
    );
    assert.equal(hotlineFallback.title(swedish, id), String(name));
  });
}

test('tells the first line where none is asked for', () => {
  const [[first]] = lines as [(typeof lines)[number]];
  assert.deepEqual(
    [hotlineFallback.markup(swedish), hotlineFallback.title(swedish), hotlineFallback.lines],
    [
      hotlineFallback.markup(swedish, first),
      hotlineFallback.title(swedish, first),
      lines.map(([id]) => id),
    ],
  );
});

/** A line's own number first, and where help is. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'honour-support': ['010-223 57 60', '112', '020-50 50 50'],
  'trafficking-coordinators': ['020-390 000', '112', '020-50 50 50'],
  kvinnofridslinjen: ['020-50 50 50', '112'],
};

test('has the number of each line and where help is as text and to tap, in each language', async () => {
  const fallbacks = await fallbacksOf('hotline-status');
  assert.deepEqual(
    [...new Set(fallbacks.map(({ line }) => line!))].sort(),
    Object.keys(numbers).sort(),
  );
  for (const { line, markup, of } of fallbacks) {
    assert.deepEqual(linkedNumbers(markup), numbers[line!], of);
  }
});

const county: Hotline = {
  name: 'Kvinnojouren',
  phone: '019-14 00 00',
  openingHours: timetable('Mo-Fr 09:00-16:00; PH off'),
  eves: 'closed',
  audience: 'exposed',
  reviewed: '2026-11-02',
};
const written = Date.parse('2026-11-26T12:00Z');

function timetable(notation: string) {
  const read = parseOpeningHours(notation);
  assert.ok('timetable' in read, notation);
  return read.timetable;
}

/** What is told between the number and where help is. */
function hoursOf(line: Partial<Hotline>, now: number | undefined = written): string {
  const markup = hotlineFallbackOf(swedish, { ...county, ...line }, now);
  const [, hours] = /<\/a>\. (.*?) ?Vid akut fara/.exec(markup)!;
  return hours!;
}

const hours =
  'Öppettider: helgfria vardagar, måndag till fredag, kl. 09:00–16:00 (kontrollerade 2 november 2026).';

for (const [what, line, now, expected] of [
  ['tells hours with the day on which they were checked', {}, written, hours],
  ['tells them up to two years later', {}, Date.parse('2028-11-01T12:00Z'), hours],
  ['tells none after that', {}, Date.parse('2028-11-02T12:00Z'), ''],
  ['tells none that were checked on a day that is not known', { reviewed: undefined }, written, ''],
  ['tells none where that day cannot be read', { reviewed: 'i höst' }, written, ''],
  ['tells none that are not known', { openingHours: null }, written, ''],
  ['tells none that do not hold yet', { validFrom: '2026-12-01' }, written, ''],
  ['tells none that no longer hold', { validUntil: '2026-11-25' }, written, ''],
  ['tells those that hold since', { validFrom: '2026-11-26' }, written, hours],
  [
    'tells their last day',
    { validUntil: '2026-12-31' },
    written,
    hours.replace(')', ', gäller till och med 31 december 2026)'),
  ],
  [
    'tells that it is open around the clock, however long ago that was checked',
    { openingHours: timetable('24/7'), reviewed: '2018-05-02' },
    written,
    'Öppet dygnet runt.',
  ],
  [
    'says nothing for good of what is closed some day, or ends',
    { openingHours: timetable('24/7; Dec 24 off') },
    written,
    'Öppettider: alla dagar, dygnet runt; 24 december – stängt (kontrollerade 2 november 2026).',
  ],
  [
    'says nothing for good of what ends',
    { openingHours: timetable('24/7'), validUntil: '2026-12-31' },
    written,
    'Öppettider: alla dagar, dygnet runt (kontrollerade 2 november 2026, gäller till och med 31 december 2026).',
  ],
] as const) {
  test(what, () => assert.equal(hoursOf(line as Partial<Hotline>, now), expected));
}

test('tells no hours that age where it is not known when it is written', () => {
  assert.doesNotMatch(hotlineFallbackOf(swedish, county), /Öppet/);
});

test('tells a line without a number by its name, and where help is', () => {
  assert.equal(
    hotlineFallbackOf(swedish, { ...county, phone: null, openingHours: null }, written),
    `Kvinnojouren. ${helpMarkup(swedish)}`,
  );
});

test('escapes what others wrote', () => {
  assert.ok(hotlineFallbackOf(swedish, { ...county, name: '<b>&' }).startsWith('&lt;b&gt;&amp;. '));
});

test('is known by the loader as no words of an editor’s own, and its hours as no number, in each language', async () => {
  const known = readFileSync('src/embed/fallback-phrases.txt', 'utf8').split('\n');
  const isKnown = (key: string) => known.includes(key);
  const notations = [
    '24/7',
    'Mo-Fr 09:00-16:00; PH off',
    'Mo-Sa 00:00-10:00,13:00-24:00; PH off',
    'Mo,We 18:00-02:00; Sa 00:00-24:00; Dec 24-Dec 26 off; 2026 Dec 31-2027 Jan 6 11:20-20:00',
    'Mo-Fr 08:00-16:30; Sa off; PH 10:00-12:00; Jun 01-Aug 31 Mo-Fr 08:00-15:00, Sa 11:00-12:00',
  ];
  for (const locale of locales) {
    const words = await wordsOf(locale);
    for (const notation of notations) {
      for (const validUntil of [undefined, '2027-01-31']) {
        const line: Hotline = {
          ...county,
          name: 'Kvinnofridslinjen',
          openingHours: timetable(notation),
          ...(validUntil && { validUntil }),
        };
        const markup = hotlineFallbackOf({ ...words, translated: () => null }, line, written);
        const text = markup.replace(/<[^>]*>/g, '').replace(/\p{Cf}/gu, '');
        assert.deepEqual(
          ownWords(text, (key) => key === 'kvinnofridslinjen' || isKnown(key)).map(
            ({ text }) => text,
          ),
          [],
          `${locale} ${notation}: ${text}`,
        );
        const numbers = ['019140000', '112', '020505050'];
        assert.deepEqual(phoneNumbersIn(text).map(nationalNumber), numbers, text);
        assert.deepEqual(numbersInText(text), numbers, text);
      }
    }
  }
});
