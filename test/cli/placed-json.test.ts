import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placedJson } from '../../src/cli/placed-json.js';
import { strictJson } from '../../src/publication/strict-json.js';
import { bytesOf } from '../publication/sealed.js';

const slips = (text: string) =>
  placedJson(text).slips.map(({ line, column, said }) => `${line}:${column} ${said.sv}`);

const cases: [string, string, readonly RegExp[]][] = [
  ['what is right', '{\n  "a": [1, {}]\n}\n', []],
  ['what is right, with the ends of lines of Windows', '{\r\n  "a": 1\r\n}\r\n', []],
  ['a comma too many', '{\n  "a": 1,\n}', [/^3:1 .*sista fältet/]],
  ['a comma too many in a list', '{"a": [1,]}', [/^1:10 .*sista i en lista/]],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', [/^3:3 Ett kommatecken saknas/]],
  ['a colon too few', '{"a" 1}', [/^1:6 Ett kolon/]],
  ['a comment', '{\n  // x\n  "a": 1\n}', [/^2:3 Kommentarer/]],
  ['a name without marks', '{a: 1}', [/^1:2 /, /citattecken/]],
  ['a text without an end', '{"a": "b\n}', [/^1:7 Texten har inget slut/]],
  ['a tab in a text', '{"a": "b\tc"}', [/^1:7 .*radslut eller tabb/]],
  ['a lone backslash', '{"a": "C:\\Data"}', [/^1:7 Efter \\ ska/]],
  ['a brace too few', '{"a": {}', [/^1:9 Ett } saknas/]],
  ['something behind it', '{}\n{}', [/^2:1 Dokumentet är slut/]],
  ['blank lines behind it', '{"a": 1}\n\n', [/^1:9 Efter det sista/]],
  ['a line before it', '\n{}', [/^1:1 Dokumentet ska vara ett objekt/]],
  ['a list', '[{}]', [/^1:1 Dokumentet ska vara ett objekt/]],
  ['nothing', '', [/^1:1 /]],
  ['a byte order mark', '\ufeff{"a": 1}', [/^1:1 .*BOM/]],
  ['a key twice', '{"a": 1,\n "b": {"c": 1, "c": 2},\n "a": 2}', [/^2:16 "c"/, /^3:2 "a"/]],
  ['a key twice, once by an escape', '{"a": 1, "\\u0061": 2}', [/^1:10 "a"/]],
  ['a key of all objects', '{"a": {"__proto__": {}}}', [/^1:8 .*__proto__/]],
  ['two slips', '{"a": 1 "b": 2,\n "c": [1 2]}', [/^1:9 Ett komma/, /^2:10 Ett komma/]],
];

for (const [what, text, expected] of cases) {
  test(`finds ${what}`, () => {
    const found = slips(text);
    assert.ok(found.length >= expected.length && (expected.length > 0 || found.length === 0));
    expected.forEach((words) =>
      assert.ok(
        found.some((one) => words.test(one)),
        found.join('\n'),
      ),
    );
    if (found.length > 0) assert.throws(() => strictJson(bytesOf(text)));
    else strictJson(bytesOf(text));
  });
}

test('finds what lies too deep, and ends by itself where it is much too deep', () => {
  const nested = (depth: number) => `{"a": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
  assert.deepEqual(slips(nested(15)), []);
  assert.match(slips(nested(16))[0]!, /^1:22 .*16 nivåer/);
  assert.equal(slips(nested(120_000)).length > 0, true);
});

test('finds a slip wherever a page refuses a text', () => {
  const character = fc.constantFrom(...'{}[]:,"\\au0 \n1');
  const text = fc.oneof(
    fc.string({ unit: character, maxLength: 12 }).map((inside) => `{${inside}}`),
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })).map((one) => JSON.stringify(one)),
  );
  fc.assert(
    fc.property(text, (one) => {
      let isRead = true;
      try {
        strictJson(bytesOf(one));
      } catch {
        isRead = false;
      }
      assert.equal(placedJson(one).slips.length === 0, isRead);
    }),
    { numRuns: 5000 },
  );
});

test('finds where facts stand', () => {
  const text = [
    '{',
    '  "hotlines": {',
    '    "a": { "phone": "1", "topics": ["x", { "sv": "y" }] },',
    '    "a.b": { "phone": "2" },',
    '    "a": { "name": "z" }',
    '  },',
    '  "checklist": []',
    '}',
  ].join('\r\n');
  const { placeOf } = placedJson(text);
  for (const [where, place] of [
    ['', [1, 1]],
    ['hotlines', [2, 3]],
    // Of one key twice the last counts, as for JSON.parse.
    ['hotlines.a', [5, 5]],
    ['hotlines.a.name', [5, 20]],
    ['hotlines.a.phone', [5, 5]],
    ['hotlines.a.b', [4, 5]],
    ['hotlines.a.b.phone', [4, 23]],
    ['hotlines.c.phone', [2, 3]],
    ['checklist.acts.0', [7, 3]],
    ['nothing', [1, 1]],
  ] as const) {
    const { line, column } = placeOf(where);
    assert.deepEqual([line, column], place, where);
  }
  const list = placedJson('{"a": {"topics": ["x",\n {"sv": "y"}]}}');
  assert.deepEqual(list.placeOf('a.topics.0'), { line: 1, column: 19 });
  assert.deepEqual(list.placeOf('a.topics.1'), { line: 2, column: 2 });
  assert.deepEqual(list.placeOf('a.topics.1.sv'), { line: 2, column: 9 });
  assert.deepEqual(list.placeOf('a.topics.2'), { line: 1, column: 8 });
});
