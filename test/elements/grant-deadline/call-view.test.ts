import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callView } from '../../../src/elements/grant-deadline/call-view.js';
import { grantView } from '../../../src/elements/grant-deadline/view.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { grantCall } from '../../material/invented-county.js';

const at = parseInstant('2026-11-26T10:00')!;

test('is the view of a call that is there', () => {
  assert.deepEqual(callView(grantCall, at, 60), grantView(grantCall, at, 60));
});

test('claims nothing of a call that is withdrawn, for good', () => {
  const call = { name: 'Förra utlysningen', reason: null, instead: [] };
  const { isWithdrawn, isOpen, nextChange } = callView(call, at, 60);
  assert.deepEqual([isWithdrawn, isOpen, nextChange], [true, false, null]);
});
