import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TemplateResult } from 'lit/html.js';
import { unbrokenHours } from '../../src/parts/unbroken-hours.js';

test('breaks no range of hours over two lines', () => {
  const pieces = unbrokenHours('Kl. 09:00–12:00, \u206613:00–15:00\u2069.').map((piece) =>
    typeof piece === 'object' ? (piece as TemplateResult).values : piece,
  );
  assert.deepEqual(pieces, ['Kl. ', ['09:00–12:00'], ', ', ['\u206613:00–15:00\u2069'], '.']);
  const [, first] = unbrokenHours('Kl. 09:00–12:00');
  assert.deepEqual([...(first as TemplateResult).strings], ['<span class="hours">', '</span>']);
  assert.deepEqual(unbrokenHours('stängt'), ['stängt']);
});
