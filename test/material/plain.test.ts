import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/material/plain.js';

test('has the facts, and nothing that a page put on all objects', () => {
  const everything = Object.prototype as { validUntil?: string };
  everything.validUntil = '2000-01-01';
  try {
    const facts: { name: string; validUntil?: string } = plain({ name: 'Linjen' });
    assert.equal(facts.name, 'Linjen');
    assert.equal(facts.validUntil, undefined);
  } finally {
    delete everything.validUntil;
  }
});
