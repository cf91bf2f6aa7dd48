import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendInWords, refusalInWords, refusedTrouble } from '../../src/cli/refusal-in-words.js';
import { refusal, refusalMends, type RefusalReason } from '../../src/publication/refusal.js';

const reasons = Object.keys(refusalMends) as RefusalReason[];

for (const reason of reasons) {
  test(`says how to mend ${reason} in both languages`, () => {
    const { sv, en } = mendInWords(reason);
    assert.equal(en, refusalMends[reason]);
    assert.doesNotMatch(sv, /\b(?:the|should|and|is)\b/);
    const said = refusalInWords(refusal(reason, 'x of y'));
    assert.ok(
      said.sv.includes(sv) && said.sv.includes('(x of y)') && said.sv.includes(`[${reason}]`),
    );
    assert.ok(said.en.includes('x of y') && said.en.includes(reason));
  });
}

test('says nothing in brackets where nothing was found', () => {
  assert.doesNotMatch(refusalInWords(refusal('pins')).sv, /\(/);
});

test('ends with 3 where a file could not be had, and with 1 where it is not right', () => {
  const ends = (reason: RefusalReason) => refusedTrouble(refusal(reason)).exitCode;
  assert.deepEqual(
    reasons.filter((reason) => ends(reason) === 3),
    ['unreachable', 'too-slow', 'status'],
  );
  assert.ok(reasons.every((reason) => [1, 3].includes(ends(reason))));
  assert.deepEqual(refusedTrouble(refusal('status', '404')).json, {
    reason: 'status',
    found: '404',
  });
});
