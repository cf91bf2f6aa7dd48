import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strictJson } from '../../src/publication/strict-json.js';
import { growthOf, linearGrowth } from '../growth-of.js';
import { bytesOf } from './sealed.js';

const read = (text: string) => strictJson(bytesOf(text));

test('reads whatever objects JSON.stringify writes, that have no key of its own', () => {
  const value = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 8 }));
  const hasRefused = (json: string) => /"(?:__proto__|constructor|prototype)":/.test(json);
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, '\t'), (object, space) => {
      const json = JSON.stringify(object, null, space);
      fc.pre(!hasRefused(json));
      assert.deepEqual(read(json), JSON.parse(json));
      assert.deepEqual(read(`${json}\n`), JSON.parse(json));
      // As editors' programs on Windows end a line.
      assert.deepEqual(read(`${json}\r\n`), JSON.parse(json));
    }),
  );
});

test('reads nothing that JSON.parse does not', () => {
  const character = fc.constantFrom(...'{}[]:,"\\au0 \n1');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 20 }), (inside) => {
      const text = `{${inside}}`;
      let told;
      try {
        told = read(text);
      } catch {
        return;
      }
      assert.deepEqual(told, JSON.parse(text));
    }),
    { numRuns: 3000 },
  );
});

const refused: [string, string, RegExp][] = [
  ['a key twice', '{"a": 1, "a": 2}', /"a" once/],
  ['a key twice, once by an escape', '{"a": 1, "\\u0061": 2}', /"a" once/],
  ['a key twice, far apart and deep', '{"x": [{"k": {"k": [1]}, "b": {}, "k": 0}]}', /"k" once/],
  ['__proto__', '{"a": {"__proto__": {}}}', /__proto__/],
  ['__proto__ by an escape', '{"\\u005f_proto__": {}}', /__proto__/],
  ['constructor', '{"constructor": 1}', /constructor/],
  ['something behind it', '{"a": 1} {}', /JSON|non-whitespace/],
  ['a line behind it', '{"a": 1}\n\n', /nothing else/],
  ['half an end of a line behind it', '{"a": 1}\r', /nothing else/],
  ['a zero behind it', '{"a": 1}\0', /nothing else/],
  ['a byte order mark', '\ufeff{}', /nothing else/],
  ['a list', '[]', /nothing else/],
  ['a comment', '{} // }', /JSON|non-whitespace/],
  ['a string without an end', '{"a}', /JSON/],
  ['17 lists in each other', `{"a": ${'['.repeat(16)}${']'.repeat(16)}}`, /16 deep/],
];

for (const [what, text, words] of refused) {
  test(`refuses ${what}`, () => assert.throws(() => read(text), words));
}

test('takes the same key in two objects, a value that is a key, and what only looks like one', () => {
  const told = { a: { b: 'a' }, b: [{ b: '"a": 1' }, { b: '__proto__' }], c: 'c' };
  assert.deepEqual(read(JSON.stringify(told)), told);
  assert.equal(read(`{"a": ${'['.repeat(15)}${']'.repeat(15)}}`).a instanceof Array, true);
});

test('refuses what is not UTF-8', () => {
  assert.throws(() => strictJson(new Uint8Array([0x7b, 0xff, 0x7d])), /UTF-8/);
});

test('gives up what is deep or without an end in steps that grow as the text does', () => {
  for (const text of [
    (size: number) => `{"a":${'['.repeat(size)}}`,
    (size: number) => `{"${'\\"'.repeat(size / 2)}}`,
    (size: number) => `{${'"a":{'.repeat(size / 5)}}`,
    (size: number) => `{${'"'.repeat(size)}}`,
    (size: number) => `{${'\\'.repeat(size)}}`,
  ]) {
    const growth = growthOf((size) => assert.throws(() => read(text(size))), 10_000);
    assert.ok(growth < linearGrowth, `${text(30)}: ${growth}`);
  }
});
