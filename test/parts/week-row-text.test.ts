/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayHoursText, dayText } from '../../src/parts/week-row-text.js';
import { swedish } from '../../src/language/words.js';
import { parseDate } from '../../src/time/civil-date.js';

const day = parseDate('2026-11-26')!;

test('says which day a row is, and that it is today', () => {
  const row = { day, isToday: false, hours: null };
  assert.equal(dayText(swedish, row), 'torsdag 26 november');
  assert.equal(dayText(swedish, { ...row, isToday: true }), 'torsdag 26 november (i dag)');
});

test('says a day’s hours, why they are others, and where they are not known', () => {
  const text = (hours: Parameters<typeof dayHoursText>[1]['hours']) =>
    dayHoursText(swedish, { day, isToday: false, hours });
  assert.equal(text({ spans: [[540, 960]], reason: null }), '09:00–16:00');
  assert.equal(text({ spans: [[540, 720]], reason: 'exception' }), '09:00–12:00, avvikande tider');
  assert.equal(text({ spans: [], reason: 'christmas-day' }), 'stängt, juldagen');
  assert.equal(text(null), 'inte känt');
});
