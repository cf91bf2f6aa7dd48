import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { instantSchema } from '../../src/publication/instant.js';

for (const told of [
  '2026-11-26T09:00:00Z',
  '2026-11-26T10:00+01:00',
  '2026-11-26T09:00:00.5-05:30',
]) {
  test(`takes ${told}, which is one instant wherever it is read`, () =>
    assert.equal(expectedOf(instantSchema, told), null));
}

for (const told of [
  '2026-11-26',
  '2026-11-26T09:00:00',
  '2026-11-26T09:00:00+01',
  '2026-11-26T25:00:00Z',
  '2026-02-30T09:00:00Z',
  '2026-11-26 09:00Z',
  'T09:00:00Z',
  '',
  1_795_683_600_000,
  null,
]) {
  test(`refuses ${JSON.stringify(told)}`, () =>
    assert.equal(expectedOf(instantSchema, told), 'a date and time, 2026-11-26T09:00:00Z'));
}
