import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineView } from '../../../src/elements/hotline-status/line-view.js';
import { hotlineView } from '../../../src/elements/hotline-status/view.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { hotline } from '../../material/invented-county.js';

const at = parseInstant('2026-11-26T10:00')!;

test('is the view of a line that is there, as much as is asked for', () => {
  assert.deepEqual(lineView(hotline, at, 60, 'compact'), hotlineView(hotline, at, 60, 'compact'));
});

test('claims nothing of a line that is withdrawn, for good', () => {
  const line = { name: 'Förra linjen', reason: null, instead: [hotline] };
  const { state, isOpen, nextChange } = lineView(line, at, 60, 'full');
  assert.deepEqual([state, isOpen, nextChange], ['withdrawn', null, null]);
});
