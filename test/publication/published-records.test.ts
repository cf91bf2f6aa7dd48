import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { problems } from '../../src/material/problems.js';
import {
  recordSchemas,
  singleSchemas,
  withdrawalSchema,
} from '../../src/publication/published-records.js';
import { recordGroups } from '../../src/publication/record-groups.js';
import { inventedDocument } from './invented-document.js';

const { hotlines, grantCalls, definitions, supportSections } = inventedDocument;
const right = {
  hotlines: hotlines['sago-line'],
  grantCalls: grantCalls['sagolanet-2027'],
  definitions: definitions.digital,
  supportSections: supportSections.fika,
};

for (const group of recordGroups) {
  test(`takes a right record of ${group}, and none without its source, with its name or with more`, () => {
    const schema = recordSchemas[group];
    assert.deepEqual(problems(right[group], schema), []);
    for (const field of ['source', 'publisher', 'reviewed']) {
      const fields = problems({ ...right[group], [field]: undefined }, schema);
      assert.deepEqual(
        fields.map((one) => one.field),
        [field],
      );
    }
    for (const field of ['id', 'more']) {
      const fields = problems({ ...right[group], [field]: 'a' }, schema);
      assert.deepEqual(
        fields.map((one) => one.field),
        [field],
      );
    }
  });
}

test('takes hours as they are written, and none that are read already', () => {
  const hours = (openingHours: unknown) =>
    problems({ ...right.hotlines, openingHours }, recordSchemas.hotlines).length;
  assert.equal(hours('24/7'), 0);
  assert.equal(hours(null), 0);
  for (const wrong of ['kl. 9', { rules: [] }, undefined]) assert.equal(hours(wrong), 1);
  const written = { ...right.hotlines, hoursWritten: 'Mo 09:00-10:00' };
  assert.equal(problems(written, recordSchemas.hotlines).length, 1);
});

test('takes what frames all definitions, and the checklist', () => {
  const { definitionsFrame, checklist } = inventedDocument;
  assert.equal(expectedOf(singleSchemas.definitionsFrame, definitionsFrame), null);
  assert.equal(expectedOf(singleSchemas.checklist, checklist), null);
  assert.notEqual(
    expectedOf(singleSchemas.definitionsFrame, { ...definitionsFrame, aim: '' }),
    null,
  );
});

for (const [withdrawal, isRight] of [
  [{ withdrawn: '2026-11-01' }, true],
  [{ withdrawn: '2026-11-01', name: 'a', reason: { sv: 'b', en: 'c' }, instead: ['d'] }, true],
  [{ withdrawn: true }, false],
  [{ name: 'a' }, false],
  [{ withdrawn: '2026-11-01', instead: [] }, false],
  [{ withdrawn: '2026-11-01', instead: ['D'] }, false],
  [{ withdrawn: '2026-11-01', reason: '' }, false],
  [{ withdrawn: '2026-11-01', phone: '112' }, false],
] as const) {
  test(`${isRight ? 'takes' : 'refuses'} the withdrawal ${JSON.stringify(withdrawal)}`, () =>
    assert.equal(expectedOf(withdrawalSchema, withdrawal) === null, isRight));
}
