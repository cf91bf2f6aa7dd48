import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { expectedOf } from '../../src/material/expected-of.js';
import { headerSchema } from '../../src/publication/county-document-header.js';
import { emptyDocument } from './demonstration-county.js';
import { inventedDocument } from './invented-document.js';

test('reads what a document says of itself, and none of its records', () => {
  assert.deepEqual(v.parse(headerSchema, inventedDocument), emptyDocument);
});

test('takes any whole version from 1', () => {
  for (const version of [1, Number.MAX_SAFE_INTEGER]) {
    assert.equal(expectedOf(headerSchema, { ...emptyDocument, version }), null);
  }
});

const instant = /^a date and time/;
const refused: [keyof typeof emptyDocument, readonly unknown[], RegExp][] = [
  ['schemaVersion', ['1', 1, undefined], /^a version of the shape/],
  ['county', ['Örebro', '', undefined], /^a name/],
  ['version', [0, -1, 1.5, 2 ** 53, '12', undefined], /whole number/],
  ['published', ['2026-11-26', undefined], instant],
  ['expires', ['2026-11-26T09:00', null], instant],
];

for (const [field, values, words] of refused) {
  for (const value of values) {
    test(`refuses ${JSON.stringify(value) ?? 'nothing'} as ${field}`, () => {
      const { issues } = v.safeParse(headerSchema, { ...emptyDocument, [field]: value });
      assert.equal(v.getDotPath(issues![0]), field);
      assert.match(issues![0].message, words);
    });
  }
}

test('says of a field that is missing what it should have been', () => {
  const { issues = [] } = v.safeParse(headerSchema, {});
  const told = Object.fromEntries(issues.map((issue) => [v.getDotPath(issue), issue.message]));
  assert.deepEqual(Object.keys(told), Object.keys(emptyDocument));
  for (const [field, , words] of refused) assert.match(told[field]!, words);
});
