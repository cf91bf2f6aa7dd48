/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { dateOf, formatDate } from '../../src/time/civil-date.js';
import { eveOn, holidayOn } from '../../src/time/swedish-holidays.js';

/** What the witness calls the holidays and the eves. */
const witnessNames: Readonly<Record<string, string>> = {
  nyårsdagen: 'new-years-day',
  'trettondedag jul': 'epiphany',
  långfredagen: 'good-friday',
  påskdagen: 'easter-sunday',
  'annandag påsk': 'easter-monday',
  'första maj': 'may-day',
  'kristi himmelsfärdsdag': 'ascension-day',
  pingstdagen: 'whit-sunday',
  nationaldagen: 'national-day',
  midsommarafton: 'midsummer-eve',
  midsommardagen: 'midsummer-day',
  'alla helgons dag': 'all-saints-day',
  julafton: 'christmas-eve',
  juldagen: 'christmas-day',
  'annandag jul': 'boxing-day',
  nyårsafton: 'new-years-eve',
};

for (const [what, type, onDay] of [
  ['public holidays', 'public', holidayOn],
  ['the three eves', 'bank', eveOn],
] as const) {
  test(`names ${what} as date-holidays does, every day from 2018 to 2100`, () => {
    const witness = new Holidays('SE', { languages: 'sv' });
    const expected = new Map<string, string[]>();
    for (let year = 2018; year <= 2100; year++) {
      for (const holiday of witness.getHolidays(year, 'sv').filter((one) => one.type === type)) {
        const name = witnessNames[holiday.name.toLowerCase()];
        assert.ok(name, `the witness has a name we do not know: ${holiday.name}`);
        const date = holiday.date.slice(0, 10);
        expected.set(date, [...(expected.get(date) ?? []), name]);
      }
    }
    let days = 0;
    for (let day = dateOf(2018, 1, 1); day <= dateOf(2100, 12, 31); day++, days++) {
      const names = expected.get(formatDate(day)) ?? [];
      const ours = onDay(day);
      // Two holidays may fall on one day: first of May and Ascension Day do in 2035.
      assert.ok(
        names.length === 0 ? ours === null : names.includes(ours ?? ''),
        `${formatDate(day)}: ${ours}, and the witness says ${names.join(' and ') || 'none'}`,
      );
    }
    assert.equal(days, 30_315);
  });
}
