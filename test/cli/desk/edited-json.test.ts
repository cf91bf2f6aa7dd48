import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editedJson, type FactEdit } from '../../../src/cli/desk/edited-json.js';
import { withFact } from '../../../src/cli/desk/fact-at.js';

const text = `{
\t"version": 1,
\t"hotlines": { "a": { "phone": "1", "topics": ["x", "y"] } },
\t"checklist": {}
}
`;

test('changes a fact, and leaves all else as it was written', () => {
  assert.equal(
    editedJson(text, [{ path: ['hotlines', 'a', 'phone'], value: '2' }]),
    text.replace('"phone": "1"', '"phone": "2"'),
  );
  assert.equal(editedJson(text, [{ path: ['version'], value: 1 }]), text);
  assert.equal(editedJson(text, [{ path: ['none', 'there'] }]), text);
  const lines = text.replaceAll('\n', '\r\n');
  const added = editedJson(lines, [{ path: ['hotlines', 'b'], value: { phone: '3' } }]);
  assert.doesNotMatch(added, /[^\r]\n/);
  assert.match(added, /\t"version": 1,\r\n/);
});

test('says what the edits say, one after the other, whatever they are', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(name, fc.string(), { noNullPrototype: true }),
  );
  const edit = fc.record(
    { path: fc.array(name, { minLength: 1, maxLength: 3 }), value },
    { requiredKeys: ['path'] },
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      let [written, told] = ['{}\n', {} as unknown];
      for (const one of edits as FactEdit[]) {
        // Within a text or a number nothing is put: no control is there.
        const within = one.path.slice(0, -1).reduce<unknown>((at, step) => {
          return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : at;
        }, told);
        if (within !== undefined && (typeof within !== 'object' || within === null)) continue;
        const isThere = one.value !== undefined || within !== undefined;
        if (!isThere) continue;
        written = editedJson(written, [one]);
        told = withFact(told, one);
      }
      assert.deepEqual(JSON.parse(written), told);
    }),
  );
});
