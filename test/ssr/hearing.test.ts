/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hearing } from '../../src/ssr/hearing.js';

test('hears what is warned of meanwhile, and gives the console back, also where it fails', (t) => {
  const console = t.mock.method(globalThis.console, 'warn', () => {});
  const heard: string[] = [];
  const result = hearing(heard, () => {
    globalThis.console.warn('one');
    return 7;
  });
  assert.equal(result, 7);
  assert.throws(
    () =>
      hearing(heard, () => {
        globalThis.console.warn('two');
        throw new Error('three');
      }),
    /three/,
  );
  assert.deepEqual(heard, ['one', 'two']);
  assert.equal(console.mock.callCount(), 0);
  globalThis.console.warn('four');
  assert.equal(console.mock.callCount(), 1);
});
