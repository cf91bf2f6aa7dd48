import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done, Trouble } from '../../src/cli/outcome.js';

const said = { sv: 'Klart.', en: 'Done.' };

test('ends well with what was done', () => {
  assert.deepEqual(done([said], { a: 1 }), { exitCode: 0, lines: [said], json: { a: 1 } });
});

test('is an error with its exit code, in English for who reads a log', () => {
  const trouble = new Trouble(4, said, { a: 1 });
  assert.ok(trouble instanceof Error);
  assert.equal(trouble.message, 'Done.');
  assert.deepEqual([trouble.exitCode, trouble.said, trouble.json], [4, said, { a: 1 }]);
  assert.deepEqual(new Trouble(1, said).json, {});
});
