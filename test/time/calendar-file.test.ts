/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import fc from './seeded-fast-check.js';
import { calendarFile, type CalendarDay } from '../../src/time/calendar-file.js';
import { formatDate } from '../../src/time/civil-date.js';

const madeAt = Date.UTC(2018, 5, 1, 12, 30, 15, 250);
const call: CalendarDay = {
  id: 'orebro-2018',
  sequence: 17_758,
  date: '2018-08-15',
  title: 'Sista dag att ansöka; bidrag, insatser',
  description: 'Rad ett\nRad två \\ slut',
};

/** What a real parser reads out of a file. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  const events = component.getAllSubcomponents('vevent');
  assert.equal(events.length, 1);
  const [alarm, ...others] = events[0]!.getAllSubcomponents('valarm');
  assert.ok(alarm && others.length === 0);
  return { component, event: new ICAL.Event(events[0]), vevent: events[0]!, alarm };
}

test('is an all-day event with an alarm at nine, seven days before', () => {
  const { component, event, vevent, alarm } = read(calendarFile(call, madeAt)!);
  assert.equal(component.getFirstPropertyValue('version'), '2.0');
  assert.equal(event.summary, call.title);
  assert.equal(event.description, call.description);
  assert.equal(event.sequence, 17_758);
  assert.deepEqual(
    [event.startDate.isDate, event.startDate.toString(), event.endDate.toString()],
    [true, '2018-08-15', '2018-08-16'],
  );
  assert.equal(vevent.getFirstPropertyValue('dtstamp')!.toString(), '2018-06-01T12:30:15Z');
  assert.equal(vevent.getFirstPropertyValue('transp'), 'TRANSPARENT');
  const start = event.startDate.clone();
  start.isDate = false;
  start.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
  assert.equal(start.toString(), '2018-08-08T09:00:00');
  assert.equal(alarm.getFirstPropertyValue('description'), call.title);
});

test('keeps its UID when the date moves, and has another for another call', () => {
  const uid = (event: CalendarDay) => read(calendarFile(event, madeAt)!).event.uid;
  assert.equal(uid({ ...call, date: '2018-08-31', title: 'Nytt' }), uid(call));
  assert.notEqual(uid({ ...call, id: 'orebro-2019' }), uid(call));
});

test('tells nothing of the call under a discreet title', () => {
  const text = calendarFile({ ...call, discreetTitle: 'Påminnelse' }, madeAt)!;
  const { event, alarm } = read(text);
  assert.equal(event.summary, 'Påminnelse');
  assert.equal(alarm.getFirstPropertyValue('description'), 'Påminnelse');
  assert.doesNotMatch(text, /ansöka|bidrag|orebro|kvinnofrid|Rad ett/i);
});

test('is null for a date that is none', () => {
  assert.equal(calendarFile({ ...call, date: '15 augusti' }, madeAt), null);
});

test('survives a real parser with titles in many scripts', () => {
  const scripts = [
    ...[
      'åäö',
      'نص عربي',
      'فارسی',
      'Українська',
      'ትግርኛ',
      '中文',
      '👩‍👩‍👧',
      'é',
      '\u200f',
      '\\',
      ';',
      ',',
    ],
    ...['\n', '\r\n', '\r', '\t', '\u0000', ':', '"', 'BEGIN:VALARM', 'END:VEVENT', ' ', 'a', 'å'],
  ];
  const texts = fc.oneof(
    fc
      .array(fc.constantFrom(...scripts), { minLength: 1, maxLength: 60 })
      .map((all) => all.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  );
  fc.assert(
    fc.property(texts, texts, fc.integer({ min: 0, max: 40_000 }), (title, description, day) => {
      const text = calendarFile({ ...call, title, description, date: formatDate(day) }, madeAt)!;
      assert.ok(text.endsWith('\r\n'));
      const lines = text.slice(0, -2).split('\r\n');
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\p{Cc}\ufffd]/u);
      }
      const { event } = read(text);
      const kept = (value: string) =>
        value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]|\p{Cs}/gu, '');
      assert.equal(event.summary, kept(title));
      assert.equal(event.startDate.toString(), formatDate(day));
      if (kept(description)) assert.equal(event.description, kept(description));
    }),
    { numRuns: 3000 },
  );
});

test('is written line by line as RFC 5545 has it', () => {
  const day = { id: '', sequence: 3, date: '2018-12-31', title: 'Sista dag' };
  assert.deepEqual(calendarFile(day, madeAt)!.split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deadline//SV',
    'BEGIN:VEVENT',
    // What FNV-1a begins with stands for a name without letters.
    'UID:811c9dc59747b28c@deadline.invalid',
    'SEQUENCE:3',
    'DTSTAMP:20180601T123015Z',
    'DTSTART;VALUE=DATE:20181231',
    'DTEND;VALUE=DATE:20190101',
    'SUMMARY:Sista dag',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Sista dag',
    'TRIGGER:-P6DT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('has a UID as long as any other for every call', () => {
  for (let id = 0; id < 300; id++) {
    const text = calendarFile({ ...call, id: String(id) }, madeAt)!;
    assert.match(text, /\r\nUID:[\da-f]{16}@deadline\.invalid\r\n/);
  }
  // A published vector: FNV-1a of "a".
  assert.match(calendarFile({ ...call, id: 'a' }, madeAt)!, /UID:e40c292c/);
});

test('folds a line after 75 octets and not before, whatever script it is in', () => {
  const titled = (title: string) =>
    /\r\n(SUMMARY:[^]*?)\r\n(?! )/.exec(calendarFile({ ...call, title }, madeAt)!)![1]!;
  for (const [character, octets] of [
    ['a', 1],
    ['~', 1],
    ['å', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffee', 3],
    ['\u{10000}', 4],
  ] as const) {
    const room = 75 - 'SUMMARY:'.length - octets;
    const fits = `${'x'.repeat(room)}${character}`;
    assert.equal(titled(fits), `SUMMARY:${fits}`, character);
    assert.equal(titled(`x${fits}`), `SUMMARY:x${'x'.repeat(room)}\r\n ${character}`, character);
  }
  assert.deepEqual(
    titled('x'.repeat(67 + 74 + 1))
      .split('\r\n')
      .map((line) => line.length),
    [75, 75, 2],
  );
});
