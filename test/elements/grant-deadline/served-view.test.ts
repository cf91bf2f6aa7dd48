import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callView } from '../../../src/elements/grant-deadline/call-view.js';
import { servedView } from '../../../src/elements/grant-deadline/served-view.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { grantCall } from '../../material/invented-county.js';

const at = parseInstant('2026-11-26T10:00')!;

test('has no state of the moment and no days left', () => {
  const view = callView(grantCall, at, 60);
  assert.ok(!view.isWithdrawn && view.isOpen && view.deadline.daysLeft !== null);
  const served = servedView(view);
  assert.ok(!served.isWithdrawn);
  const { state, daysLeft, closesAt, until } = served.deadline;
  assert.deepEqual([state, daysLeft, closesAt, until], ['served', null, null, null]);
  assert.deepEqual([served.isOpen, served.nextChange], [false, null]);
});

test('says that a call is withdrawn, and that nobody vouches for its dates', () => {
  const withdrawn = callView({ name: 'Förra', reason: null, instead: [] }, at, 60);
  assert.deepEqual(servedView(withdrawn), withdrawn);
  const old = servedView(callView({ ...grantCall, reviewed: '2018-05-01' }, at, 60));
  assert.ok(!old.isWithdrawn && old.deadline.state === 'unverified');
});
