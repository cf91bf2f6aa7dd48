import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledProblems } from '../../src/material/bundled-problems.js';
import { bundledChecklists } from '../../src/material/bundled/checklists.js';
import { bundledDefinitions } from '../../src/material/bundled/definitions.js';
import { bundledGrantCalls } from '../../src/material/bundled/grant-calls.js';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { bundledCountySupport } from '../../src/material/bundled/county-support.js';

/** Changes one fact of the bundled ones for as long as something is done. */
function withWrong(facts: object, field: string, action: () => void, wrong = 'wrong'): void {
  const record = facts as Record<string, unknown>;
  const right = record[field];
  record[field] = wrong;
  try {
    action();
  } finally {
    record[field] = right;
  }
}

for (const [file, place, facts] of [
  ['hotlines', 'honour-support.reviewed', bundledHotlines.orebro['honour-support']!],
  ['grant-calls', 'orebro-2018.reviewed', bundledGrantCalls.orebro['orebro-2018']!],
  ['definitions', 'reviewed', bundledDefinitions.orebro],
  ['county-support', 'reviewed', bundledCountySupport.orebro],
  ['checklist', 'reviewed', bundledChecklists.orebro],
] as const) {
  test(`names a wrong fact of ${file}, where it stands and what was expected`, () => {
    withWrong(facts, 'reviewed', () => {
      const [problem, ...others] = bundledProblems();
      assert.deepEqual(others, []);
      assert.match(problem!, new RegExp(`^src/material/[a-z/]*orebro/${file}\\.ts: `));
      assert.ok(problem!.endsWith(`: ${place} is "wrong", expected a date, YYYY-MM-DD`), problem);
    });
    assert.deepEqual(bundledProblems(), []);
  });
}

test('refuses coordinators that are reached at the number of no line of the county', () => {
  const check = () =>
    assert.deepEqual(bundledProblems(), [
      'src/material/bundled/orebro/checklist.ts: coordinators is "020-390 001", expected the number of one of its lines',
    ]);
  withWrong(bundledChecklists.orebro, 'coordinators', check, '020-390 001');
});
