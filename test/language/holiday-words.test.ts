import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { holidayText } from '../../src/language/holiday-words.js';
import en from '../../src/language/translations/credits/en.js';
import { swedish } from '../../src/language/words.js';
import { parseDate } from '../../src/time/civil-date.js';
import { eveOn, holidayOn } from '../../src/time/swedish-holidays.js';

test('calls holidays and eves what date-holidays calls them, and each otherwise in English', () => {
  const told = new Map<string, string>();
  for (const { name, date, type } of new Holidays('SE', { languages: 'sv' }).getHolidays(2026)) {
    const day = parseDate(date.slice(0, 10))!;
    const id = type === 'public' ? holidayOn(day) : type === 'bank' ? eveOn(day) : null;
    if (!id) continue;
    assert.equal(holidayText(swedish, id).toLowerCase(), name.toLowerCase());
    told.set(id, holidayText(en, id));
  }
  assert.equal(told.size, 16);
  assert.equal(new Set(told.values()).size, 16);
  assert.equal(told.get('good-friday'), 'Good Friday');
});
