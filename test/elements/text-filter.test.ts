/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../time/seeded-fast-check.js';
import { matchRanges } from '../../src/elements/violence-definitions/text-filter.js';

const text =
  'Barnäktenskap, tvångsäktenskap och könsstympning av kvinnor och flickor. Våld är aldrig okej.';
const found = (query: string) =>
  matchRanges(text, query)?.map(([start, end]) => text.slice(start, end)) ?? null;

test('finds words within longer words', () => {
  assert.deepEqual(found('äktenskap'), ['äktenskap', 'äktenskap']);
});

test('finds whatever the case and the marks above letters', () => {
  for (const query of ['ÄKTENSKAP', 'aktenskap', 'a\u0308ktenskap', 'Äktenskäp']) {
    assert.deepEqual(found(query), ['äktenskap', 'äktenskap'], query);
  }
});

test('finds other forms of a word', () => {
  for (const [query, stem] of [
    ['våldet', 'Våld'],
    ['våldets', 'Våld'],
    ['flicka', 'flick'],
    ['flickornas', 'flick'],
    ['kvinna', 'kvin'],
    ['könsstympningen', 'könsstympning'],
    ['äktenskapen', 'äktenskap'],
  ] as const) {
    assert.ok(found(query)?.includes(stem), query);
  }
});

test('wants every word, in any order, and none that does not occur', () => {
  assert.deepEqual(found('flickor  äktenskap'), ['äktenskap', 'äktenskap', 'flick']);
  assert.equal(found('flickor bil'), null);
  for (const nothing of ['', '  ', '…', ' - ']) assert.equal(found(nothing), null);
});

test('gives places in the text itself, for any text and query', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(text, 'İstanbul ǰ ﬁ å', 'ß'));
  fc.assert(
    fc.property(any, any, (haystack, query) => {
      for (const [start, end] of matchRanges(haystack, query) ?? []) {
        assert.ok(start >= 0 && start < end && end <= haystack.length);
      }
    }),
    { numRuns: 5000 },
  );
});

test('finds every word of a text in it', () => {
  for (const word of text.split(/[^\p{L}]+/u).filter(Boolean)) assert.ok(found(word), word);
});

for (const [haystack, query, found] of [
  ['honour-related violence', 'Violence', 'violenc'],
  ['lapsiavioliitto ja pakkoavioliitto', 'AVIOLIITTO', 'avioliitto'],
  ['الزواج القسريّ وزواج الأطفال', 'القسري', 'القسريّ'],
  ['ازدواج اجباری', 'اجباری', 'اجباری'],
  ['насильство та примусовий шлюб', 'Примусовий', 'примусовий'],
  ['guurka khasabka ah', 'Khasabka', 'khasabka'],
] as const) {
  test(`finds ${query} in another script or language`, () => {
    const [[start, end] = [0, 0]] = matchRanges(haystack, query) ?? [];
    assert.ok(
      found.startsWith(haystack.slice(start, end)) && end > start,
      haystack.slice(start, end),
    );
  });
}
