import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { factsOf } from '../../src/material/facts-of.js';
import { listOf } from '../../src/material/list-of.js';
import { knownFacts } from '../../src/publication/known-facts.js';

const schema = factsOf({
  name: v.string(),
  note: v.optional(v.nullable(v.string())),
  parts: listOf(
    v.variant('kind', [
      factsOf({ kind: v.literal('a'), number: v.number() }),
      v.pipe(
        factsOf({ kind: v.literal('b'), inner: factsOf({ text: v.string() }) }),
        v.check(() => true),
      ),
    ]),
  ),
});
const told = {
  name: 'n',
  newer: { any: 1 },
  parts: [
    { kind: 'a', number: 1, more: [1] },
    { kind: 'b', inner: { text: 't', mispelt: 1 } },
  ],
};

test('leaves out what a schema does not know, and says where it stood', () => {
  const unknown: string[] = [];
  const visited: string[] = [];
  const known = knownFacts(
    schema,
    told,
    (fact, value, field) => visited.push(`${field} ${fact.type} ${String(value)}`),
    (field) => unknown.push(field),
  );
  assert.deepEqual(JSON.parse(JSON.stringify(known)), {
    name: 'n',
    parts: [
      { kind: 'a', number: 1 },
      { kind: 'b', inner: { text: 't' } },
    ],
  });
  assert.ok(v.is(schema, known));
  assert.deepEqual(unknown, ['newer', 'parts.0.more', 'parts.1.inner.mispelt']);
  assert.deepEqual(visited, [
    'name string n',
    'parts.0.kind literal a',
    'parts.0.number number 1',
    'parts.1.kind literal b',
    'parts.1.inner.text string t',
  ]);
});

test('gives facts without a prototype', () => {
  const known = knownFacts(schema, told) as { parts: object[] };
  assert.equal(Object.getPrototypeOf(known), null);
  assert.equal(Object.getPrototypeOf(known.parts[1]), null);
});

test('judges anything as the schema does, but for what is not known', () => {
  const part = fc.record(
    {
      kind: fc.constantFrom('a', 'b', 'c'),
      number: fc.constantFrom(1, 'x'),
      inner: fc.constantFrom({ text: 't' }, null, 5, []),
    },
    { requiredKeys: [] },
  );
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ name: fc.string(), parts: fc.array(fc.oneof(part, fc.anything())) }),
  );
  const lenient = v.object({
    name: v.string(),
    note: v.optional(v.nullable(v.string())),
    parts: v.pipe(
      v.array(
        v.variant('kind', [
          v.object({ kind: v.literal('a'), number: v.number() }),
          v.object({ kind: v.literal('b'), inner: v.object({ text: v.string() }) }),
        ]),
      ),
      v.minLength(1),
    ),
  });
  fc.assert(
    fc.property(anything, (value) => {
      // A list is no set of facts, and Valibot takes one for an object without fields.
      const isRight = v.is(lenient, value);
      assert.equal(v.is(schema, knownFacts(schema, value)), isRight);
    }),
    { numRuns: 1000 },
  );
});
