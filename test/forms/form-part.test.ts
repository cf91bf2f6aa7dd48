import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOf, type FormPart } from '../../src/forms/form-part.js';

const part = (language: 'sv' | 'en', ...fields: string[]): FormPart => ({
  id: 'form',
  language,
  isAsked: false,
  problems: fields.map((field) => ({
    field,
    words: { sv: `fel i ${field}`, en: `wrong in ${field}` },
  })),
});

test('tells the first problem of a field and of what is in it, in the language of the form', () => {
  assert.equal(problemOf(part('sv', 'a.1', 'b.0', 'b'), 'b'), 'fel i b.0');
  assert.equal(problemOf(part('en', 'b'), 'b'), 'wrong in b');
  assert.equal(problemOf(part('sv', 'a.10'), 'a.1'), null);
});
