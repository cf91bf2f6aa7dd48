import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareGroups } from '../../../src/elements/grant-deadline/share-groups.js';
import type { Applicant } from '../../../src/material/grant-call.js';

const half = { share: 50, shareText: { sv: 'Halva', en: 'Half' } };
const cases: [name: string, applicants: Applicant[], sizes: number[]][] = [
  ['none', [], []],
  [
    'two that may be granted the same, in texts of their own',
    [
      { label: 'a', ...half },
      { label: 'b', ...half, shareText: { ...half.shareText } },
    ],
    [2],
  ],
  [
    'those of another share, or another text of it',
    [
      { label: 'a', ...half },
      { label: 'b', share: 50 },
      { label: 'c', share: null },
      { label: 'd', share: null },
    ],
    [1, 1, 2],
  ],
  [
    'those that do not follow each other',
    [
      { label: 'a', share: 50 },
      { label: 'b', share: 100 },
      { label: 'c', share: 50 },
    ],
    [1, 1, 1],
  ],
];

for (const [name, applicants, sizes] of cases) {
  test(`groups ${name}`, () => {
    const groups = shareGroups(applicants);
    assert.deepEqual(
      groups.map(({ length }) => length),
      sizes,
    );
    assert.deepEqual(groups.flat(), applicants);
  });
}
