import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hotline } from '../../src/material/hotline.js';
import { structuredData } from '../../src/material/structured-data.js';
import { claimAge } from '../../src/time/claim-age.js';
import { hoursOn } from '../../src/time/day-hours.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { timetableOf } from '../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: '019-12 34 56',
  openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off'),
  eves: 'closed',
  audience: null,
  reviewed: '2026-11-01',
};

/** What the data says of a line at ten on Christmas Eve's Thursday week, by a state. */
function dataOf(others: Partial<Hotline>, state = 'open') {
  const instant = parseInstant('2026-12-17T10:00')!;
  const told = { ...line, ...others };
  const view = { line: told, state, age: claimAge(told, instant) };
  return structuredData('En linje', view, instant, hoursOn) as {
    availableChannel: {
      servicePhone: { telephone: string; hoursAvailable?: Record<string, string>[] };
    };
  } | null;
}

const hoursOf = (...asked: Parameters<typeof dataOf>) =>
  dataOf(...asked)!.availableChannel.servicePhone.hoursAvailable;

test('has the number as it is dialled from anywhere, and nothing of a line without one', () => {
  assert.equal(dataOf({})!.availableChannel.servicePhone.telephone, '+4619123456');
  assert.equal(dataOf({ phone: null }), null);
});

test('tells the hours of each day of a fortnight, those of holidays among them', () => {
  const hours = hoursOf({})!;
  assert.equal(hours.length, 14);
  const opensOn = (date: string) => hours.find(({ validFrom }) => validFrom === date)?.opens;
  assert.deepEqual(
    ['2026-12-17', '2026-12-19', '2026-12-24', '2026-12-28', '2026-12-30'].map(opensOn),
    ['09:00', '00:00', '00:00', '09:00', '09:00'],
  );
});

const without: [why: string, others: Partial<Hotline>, state?: string][] = [
  ['that are not known', { openingHours: null }],
  ['that are not claimed', {}, 'unknown'],
  ['that were checked over a year ago', { reviewed: '2025-12-01' }],
];

for (const [why, others, state] of without) {
  test(`leaves out hours ${why}`, () => assert.equal(hoursOf(others, state), undefined));
}

test('tells no day past the last on which hours hold, and around the clock as one', () => {
  assert.equal(hoursOf({ validUntil: '2026-12-18' })!.length, 2);
  assert.equal(hoursOf({ reviewed: '2020-01-01' }, 'always-open')!.length, 1);
});

test('is a service of schema.org’s, with its page where it has one', () => {
  const hours = { '@type': 'OpeningHoursSpecification' };
  assert.deepEqual(dataOf({ website: 'https://kommun.example/', openingHours: null }), {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: 'En linje',
    url: 'https://kommun.example/',
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: '+4619123456' },
    },
  });
  assert.ok(!('url' in dataOf({})!));
  assert.deepEqual(hoursOf({}, 'always-open'), [{ ...hours, opens: '00:00', closes: '23:59' }]);
  const [first, second] = hoursOf({ openingHours: timetableOf('Th 18:00-24:00; Fr 22:00-02:00') })!;
  const day = (date: string) => ({ ...hours, validFrom: date, validThrough: date });
  assert.deepEqual(first, { ...day('2026-12-17'), opens: '18:00', closes: '23:59' });
  assert.deepEqual(second, { ...day('2026-12-18'), opens: '22:00', closes: '02:00' });
});

test('tells of the eves what the line says', () => {
  const opensOnEve = (eves: Hotline['eves']) =>
    hoursOf({ eves })!.find(({ validFrom }) => validFrom === '2026-12-24')!.opens;
  assert.deepEqual([opensOnEve('closed'), opensOnEve('open')], ['00:00', '09:00']);
});
