import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ages,
  outcome,
  parts,
  type Outcome,
} from '../../../src/elements/trafficking-checklist/outcome.js';
import { checklist } from '../../material/invented-county.js';

/** What is ticked, by the parts that hold it, and what that is of an adult and of whoever may be a child. */
const ticks: [parts: Outcome['parts'], ofAdult: Outcome['kind'], ofChild: Outcome['kind']][] = [
  [[], 'nothing-ticked', 'nothing-ticked'],
  [['acts'], 'some-parts', 'some-parts'],
  [['means'], 'some-parts', 'some-parts'],
  [['purposes'], 'some-parts', 'some-parts'],
  [['acts', 'means'], 'some-parts', 'some-parts'],
  [['means', 'purposes'], 'some-parts', 'some-parts'],
  // Of a child no means are asked for: article 3 c.
  [['acts', 'purposes'], 'some-parts', 'child-parts'],
  [['acts', 'means', 'purposes'], 'all-parts', 'child-parts'],
];

for (const [held, ofAdult, ofChild] of ticks) {
  test(`is ${ofAdult} of an adult, ${ofChild} of a child, with ${held.join(', ') || 'nothing'}`, () => {
    const ticked = new Set(held.map((part) => checklist[part].at(-1)!.id));
    for (const age of ages) {
      for (const acuteDanger of [false, true]) {
        assert.deepEqual(outcome(checklist, ticked, age, acuteDanger), {
          kind: age === 'adult' ? ofAdult : ofChild,
          parts: held,
          reportConcern: age !== 'adult' && held.length > 0,
          acuteDanger,
        });
      }
    }
  });
}

test('has the parts in the order of the definition, whatever was ticked first, and knows no other box', () => {
  const last = [...parts].reverse().map((part) => checklist[part][0]!.id);
  const { parts: held } = outcome(checklist, new Set(['another', ...last]), 'unsure', false);
  assert.deepEqual(held, parts);
});
