import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockMinute, clockText } from '../../src/time/clock-time.js';

for (const [text, minute] of [
  ['00:00', 0],
  ['09:05', 545],
  ['16.30', 990],
  ['23:59', 1439],
  ['24:00', 1440],
  ['24:01', null],
  ['25:00', null],
  ['09:60', null],
  ['9:00', null],
  ['09:5', null],
  ['09:000', null],
  ['109:00', null],
  ['kl. 09:00', null],
  ['09-00', null],
  ['09:00 ', null],
  ['0a:00', null],
  ['', null],
] as const) {
  test(`reads "${text}" as ${minute} minutes`, () => assert.equal(clockMinute(text), minute));
}

for (const [minute, text] of [
  [0, '00:00'],
  [545, '09:05'],
  [1439, '23:59'],
  [1440, '24:00'],
  [1441, '00:01'],
  [1680, '04:00'],
] as const) {
  test(`writes ${minute} minutes as ${text}`, () => assert.equal(clockText(minute), text));
}
