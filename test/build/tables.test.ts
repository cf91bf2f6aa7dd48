/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import type { Package } from 'custom-elements-manifest';
import { elementTables } from '../../build/element-tables.mjs';
import { withTables } from '../../build/with-tables.mjs';

const inheritedFrom = { name: 'Base', module: 'base.js' };

function element(tagName: string, name: string, more: object = {}) {
  return {
    kind: 'class',
    name,
    customElement: true,
    tagName,
    members: [
      { name: 'county', attribute: 'county', reflects: true, description: 'Whose.', inheritedFrom },
      {
        name: 'version',
        static: true,
        type: { text: 'string' },
        description: 'Which.',
        inheritedFrom,
      },
    ],
    attributes: [
      { name: 'county', fieldName: 'county', type: { text: "'here' | string" }, default: 'here' },
    ],
    cssParts: [
      { name: 'root', description: 'All.' },
      { name: 'heading', description: 'The heading.' },
    ],
    cssProperties: [{ name: '--x', description: 'Colour.', default: 'red' }],
    ...more,
  };
}

const manifest = {
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'x.js',
      declarations: [
        element('x-one', 'One', {
          members: [
            { name: 'lastDay', attribute: 'last-day', reflects: true, description: 'A | day.' },
            { name: 'open', attribute: 'open', reflects: false, description: 'Open.' },
            { name: 'sum', attribute: 'sum', reflects: true, description: 'Sum.' },
            { name: 'state', readonly: true, type: { text: "'on' | null" }, description: 'State.' },
          ],
          attributes: [
            { name: 'last-day', fieldName: 'lastDay', type: { text: 'string' } },
            { name: 'open', fieldName: 'open', type: { text: 'boolean' } },
            { name: 'sum', fieldName: 'sum', type: { text: 'string | number' }, default: '5' },
          ],
          events: [{ name: 'changed', type: { text: 'ChangeEvent' }, description: 'It changed.' }],
          cssParts: [
            { name: 'heading', description: 'Another heading.' },
            { name: 'root', description: 'All.' },
          ],
        }),
        element('x-two', 'Two'),
        element('x-three', 'Three'),
        element('x-four', 'Four', { cssParts: [{ name: 'root', description: 'All.' }] }),
        {
          kind: 'class',
          name: 'ChangeEvent',
          members: [
            { name: 'to', description: 'To what.' },
            { name: 'type', static: true, description: 'Its name.' },
          ],
        },
      ],
    },
  ],
} as unknown as Package;

const tables = elementTables(manifest, ['x-two', 'x-one', 'x-three', 'x-four']);
const cells = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((row) => row.slice(2, -2).split(' | '));

test('tells of what every element has once, and of what each has of its own', () => {
  assert.deepEqual(cells(tables['every element']!), [
    ['`county`', '`here`, others', '`here`', 'Whose.'],
  ]);
  const [tag, gap, head, line, ...rows] = tables['each element']!.split('\n');
  assert.deepEqual([tag, gap], ['**`<x-one>`**', '']);
  assert.deepEqual(
    [head, line],
    ['| attribute, property | values | default | what it says |', '| --- | --- | --- | --- |'],
  );
  assert.deepEqual(rows, [
    '| `last-day`, `lastDay` |  |  | A \\| day. |',
    '| `open` (not reflected) | there or not |  | Open. |',
    '| `sum` | text or number | `5` | Sum. |',
    '| `state` (property, read only) | `on` |  | State. |',
  ]);
});

test('tells of events with what they carry, of parts with where they are, and of custom properties', () => {
  assert.deepEqual(cells(tables['events']!), [
    ['`changed`', '`<x-one>`', '`ChangeEvent`', 'It changed. `to`: To what.'],
  ]);
  assert.deepEqual(cells(tables['parts']!), [
    ['`root`', 'every element', 'All.'],
    ['`heading`', 'all but `<x-four>`', 'The heading.'],
  ]);
  assert.deepEqual(cells(tables['custom properties']!), [['`--x`', 'Colour.', '`red`']]);
});

test('puts each table in its place, whatever stood there, and leaves the rest', () => {
  const text =
    'a\n<!-- npm run tables: one -->\nold\n<!-- end -->\nb\n<!-- npm run tables: two more -->\n<!-- end -->\nc';
  const written =
    'a\n<!-- npm run tables: one -->\n\n$1\n\n<!-- end -->\nb\n<!-- npm run tables: two more -->\n\n2\n\n<!-- end -->\nc';
  assert.equal(withTables(text, { one: '$1', 'two more': '2' }), written);
  assert.equal(withTables(written, { one: '$1', 'two more': '2' }), written);
  assert.throws(() => withTables(text, { one: '1' }), /There is no table of two more/);
  assert.throws(
    () => withTables(text, { one: '1', 'two more': '2', three: '3' }),
    /There is no place for the table of three/,
  );
});

test('is in docs/elements.md as the sources have it', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build/tables.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
