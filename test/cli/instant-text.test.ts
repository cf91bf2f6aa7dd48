import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantText } from '../../src/cli/instant-text.js';
import { expectedOf } from '../../src/material/expected-of.js';
import { instantSchema } from '../../src/publication/instant.js';

test('writes an instant in whole seconds, as documents have it', () => {
  const text = instantText(Date.parse('2026-11-26T10:00:00.999Z'));
  assert.equal(text, '2026-11-26T10:00:00Z');
  assert.equal(expectedOf(instantSchema, text), null);
});
