import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedHeight, frameMessage } from '../../src/embed/frame-message.js';

const asked = (height: unknown) => askedHeight({ kind: frameMessage, height });

test('is a whole height within bounds', () => {
  assert.deepEqual([asked(50), asked(512), asked(10_000)], [50, 512, 10_000]);
});

test('is nothing else', () => {
  for (const height of [49, 10_001, 512.5, NaN, Infinity, '512', null, undefined, {}, -50]) {
    assert.equal(asked(height), null, String(height));
  }
  for (const message of [
    null,
    undefined,
    'kvinnofrid-frame',
    512,
    { height: 512 },
    { kind: 'x', height: 512 },
  ]) {
    assert.equal(askedHeight(message), null, JSON.stringify(message));
  }
});
