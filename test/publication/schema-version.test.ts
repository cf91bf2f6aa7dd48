import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import {
  isNewerSchema,
  schemaVersion,
  schemaVersionSchema,
} from '../../src/publication/schema-version.js';

for (const [version, isNewer] of [
  [schemaVersion, false],
  ['1.99', false],
  ['0.9', false],
  ['2.0', true],
  ['10.0', true],
] as const) {
  test(`reads the shape ${version}${isNewer ? ' as a newer one' : ''}`, () => {
    assert.equal(expectedOf(schemaVersionSchema, version), null);
    assert.equal(isNewerSchema(version), isNewer);
  });
}

for (const told of [
  '1',
  '1.',
  '.0',
  '1.0.0',
  'v1.0',
  '1.0 ',
  ' 1.0',
  '11111.0',
  '1.11111',
  '',
  1,
  null,
]) {
  test(`refuses the shape ${JSON.stringify(told)}`, () =>
    assert.equal(expectedOf(schemaVersionSchema, told), 'a version of the shape, 1.0'));
}
