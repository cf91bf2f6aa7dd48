import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formWords } from '../../src/forms/form-words.js';

/** All that is said, by where it stands; what takes a number or a time is asked with one. */
function said(words: object): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, String(value(1, 2))]];
    return said(value as object).map(([within, text]) => [`${name}.${within}`, text]);
  });
}

test('says the same in Swedish and in English', () => {
  const [swedish, english] = [said(formWords.sv), said(formWords.en)];
  assert.ok(swedish.length > 80);
  assert.deepEqual(
    english.map(([name]) => name),
    swedish.map(([name]) => name),
  );
  for (const [index, [name, text]] of english.entries()) {
    assert.ok(text.trim(), name);
    const isTold = name === 'hours.span';
    if (!isTold) assert.notEqual(text, swedish[index]![1], name);
    assert.doesNotMatch(text.replace(/Kvinnofridslinjen/g, ''), /[åäö]/i, name);
  }
});
