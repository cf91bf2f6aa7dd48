import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupedAmount } from '../../../src/elements/grant-deadline/grouped-amount.js';
import { growthOf, linearGrowth } from '../../growth-of.js';

/** What stands in a field, with a bar for the caret, before and after. Spaces stand for no-break spaces. */
const cases: [before: string, after: string, forward?: boolean][] = [
  ['4|', '4|'],
  ['4000|', '4 000|'],
  ['400 0005|', '4 000 005|'],
  ['|400000', '|400 000'],
  ['40|0000', '40|0 000'],
  ['400| 000', '400| 000'],
  // A space that is taken away comes back, and the caret goes on past it.
  ['400|000', '400| 000'],
  ['400|000', '400 |000', true],
  ['40|000', '40| 000'],
  // Spaces that were typed, or pasted in other places.
  ['400 |', '400|'],
  ['40 00 00|', '400 000|'],
  ['  400000 |', '400 000|'],
  ['400\u2009000|', '400 000|'],
  // What says that it is money stays.
  ['400000 kr|', '400 000 kr|'],
  ['400000| kr', '400 000| kr'],
  ['400000 k|r', '400 000 k|r'],
  ['400000:-|', '400 000:-|'],
  ['0012|', '0 012|'],
  // Other figures than Swedish has.
  ['٤٠٠٠|', '4 000|'],
  ['۴۰|۰۰', '4 0|00'],
  // No amounts, or not yet.
  ['|', '|'],
  [' |', ' |'],
  ['1234,5|', '1234,5|'],
  ['-4000|', '-4000|'],
  ['m4000|', 'm4000|'],
  ['4000 k|', '4000 k|'],
  ['12345678901234|', '12345678901234|'],
];

for (const [before, after, forward] of cases) {
  test(`makes “${after}” of “${before}”${forward ? ', where something after the caret went' : ''}`, () => {
    const caret = before.indexOf('|');
    const typed = groupedAmount({ text: before.replace('|', ''), caret }, forward);
    const shown = `${typed.text.slice(0, typed.caret)}|${typed.text.slice(typed.caret)}`;
    assert.equal(shown.replaceAll('\u00a0', ' '), after);
  });
}

test('reads what is pasted in steps that grow as the text does', () => {
  const growth = growthOf((length) => {
    groupedAmount({ text: `1${' '.repeat(length)}x`, caret: 0 });
  }, 3000);
  assert.ok(growth < linearGrowth, `${growth}`);
});
