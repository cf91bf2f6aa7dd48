import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenCall } from '../../../src/elements/grant-deadline/chosen-call.js';
import { grantView } from '../../../src/elements/grant-deadline/view.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { grantCall } from '../../material/invented-county.js';

const call = (id: string, opens: string, lastDay: string) => ({
  ...grantCall,
  ...{ id, name: id, opens, lastDay, reviewed: '2026-11-01' },
});
const spring = call('spring', '2026-02-01', '2026-03-01');
const autumn = call('autumn', '2026-09-01', '2026-10-01');
const winter = call('winter', '2026-11-01', '2026-12-20');
const soon = call('soon', '2026-11-10', '2026-12-10');
const next = call('next', '2027-02-01', '2027-03-01');
const later = call('later', '2027-09-01', '2027-10-01');

const at = parseInstant('2026-11-26T10:00')!;
const chosen = (...calls: (typeof spring)[]) => chosenCall(calls, at, 60)?.call.name;

for (const [name, calls, expected] of [
  ['the one that is open', [spring, later, winter, next], 'winter'],
  ['of two that are open the first to close', [winter, soon], 'soon'],
  ['else the one that comes first', [later, autumn, next], 'next'],
  ['else the last that was closed', [spring, autumn], 'autumn'],
] as const) {
  test(`tells of ${name}, in whatever order they stand`, () => {
    assert.equal(chosen(...calls), expected);
    assert.equal(chosen(...[...calls].reverse()), expected);
  });
}

test('tells of one that is withdrawn only where there is no other', () => {
  const gone = { name: 'gone', reason: null, instead: [] };
  assert.equal(chosenCall([gone, spring], at, 60)!.call, spring);
  assert.equal(chosenCall([gone], at, 60)!.call, gone);
});

test('tells of none where there is none', () => {
  assert.equal(chosenCall([], at, 60), null);
});

test('changes when any of them does', () => {
  const opening = call('opening', '2026-11-27', '2027-01-01');
  for (const calls of [
    [autumn, next],
    [winter, opening],
    [next, winter],
  ]) {
    const each = calls.map((one) => grantView(one, at, 60).nextChange!);
    assert.equal(chosenCall(calls, at, 60)!.nextChange, Math.min(...each));
  }
});
