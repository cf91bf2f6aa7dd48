import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propertyName, textProperties } from '../../src/base/text-properties.js';

for (const [attribute, property] of [
  ['line', 'line'],
  ['heading-level', 'headingLevel'],
  ['former-last-day', 'formerLastDay'],
] as const) {
  test(`has ${property} for ${attribute}`, () => assert.equal(propertyName(attribute), property));
}

test('declares a property for each attribute, and both tell the same', () => {
  assert.deepEqual(textProperties(['name', 'valid-from']), {
    name: { attribute: 'name', reflect: true },
    validFrom: { attribute: 'valid-from', reflect: true },
  });
  assert.deepEqual(textProperties([]), {});
});
