import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/material/feed.js';

test('has the facts and what is changed of them, and nothing that a page’s script put on all objects', () => {
  const facts = plain({ phone: '112', name: 'a' }, { name: 'b' });
  assert.deepEqual({ ...facts }, { phone: '112', name: 'b' });
  assert.equal(Object.getPrototypeOf(facts), null);
  assert.deepEqual({ ...plain({ phone: '112' }) }, { phone: '112' });
});
