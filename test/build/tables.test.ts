/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Package } from 'custom-elements-manifest';
import { elementTables, sharedTables } from '../../build/element-tables.mjs';
import { withTables } from '../../build/with-tables.mjs';

const inheritedFrom = { name: 'Base', module: 'base.js' };

function element(tagName: string, name: string, more: object = {}) {
  return {
    kind: 'class',
    name,
    customElement: true,
    tagName,
    summary: `${name}?`,
    slots: [{ name: '', description: 'Fallback.' }],
    members: [
      { name: 'county', attribute: 'county', reflects: true, description: 'Whose.', inheritedFrom },
      {
        name: 'version',
        static: true,
        type: { text: 'string' },
        description: 'Which.',
        inheritedFrom,
      },
      {
        kind: 'method',
        name: 'define',
        static: true,
        parameters: [
          { name: 'this', type: { text: 'Base' } },
          { name: 'tag', type: { text: 'string' } },
          { name: 'registry', optional: true, type: { text: 'Registry' } },
        ],
        return: { type: { text: 'void' } },
        description: 'Registers it.',
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
            { name: 'to', type: { text: "'on' | 'off'" }, description: 'To what.' },
            { name: 'type', static: true, description: 'Its name.' },
          ],
        },
      ],
    },
  ],
} as unknown as Package;

const all = ['x-two', 'x-one', 'x-three', 'x-four'];
const shared = sharedTables(manifest, all);
const tables = elementTables(manifest, 'x-one');
const cells = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((row) => row.slice(2, -2).split(' | '));

test('tells of all elements together: what each answers, and what every one has', () => {
  assert.deepEqual(cells(shared['elements']!), [
    ['[`<x-two>`](elements/x-two.md)', 'Two?'],
    ['[`<x-one>`](elements/x-one.md)', 'One?'],
    ['[`<x-three>`](elements/x-three.md)', 'Three?'],
    ['[`<x-four>`](elements/x-four.md)', 'Four?'],
  ]);
  assert.deepEqual(cells(shared['every element']!), [
    ['`county`', '`here`, others', '`here`', 'Whose.'],
  ]);
  assert.deepEqual(cells(shared['custom properties']!), [['`--x`', 'Colour.', '`red`']]);
});

test('tells of the parts that all have, by what most say of them, and of each element’s by its own words', () => {
  assert.deepEqual(cells(shared['parts']!), [['`root`', 'All.']]);
  const [, heading] = cells(sharedTables(manifest, all.slice(0, 3))['parts']!);
  assert.deepEqual(heading, ['`heading`', 'The heading.']);
  assert.deepEqual(cells(tables['parts']!), [
    ['`heading`', 'Another heading.'],
    ['`root`', 'All.'],
  ]);
});

test('tells of an element what is its own, and what it shares', () => {
  const [head, line, ...rows] = tables['its own']!.split('\n');
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
  const two = elementTables(manifest, 'x-two');
  assert.equal(two['every element'], shared['every element']);
  assert.equal(two['custom properties'], shared['custom properties']);
  assert.equal(two['its own'], 'None.');
});

test('tells of events with what they carry, of methods with what they take, and of slots', () => {
  const two = elementTables(manifest, 'x-two');
  assert.deepEqual(cells(tables['events']!), [
    ['`changed`', '`ChangeEvent`', 'It changed.', '`to` (`on`, `off`): To what.'],
  ]);
  assert.equal(two['events'], 'None.');
  assert.deepEqual(cells(two['methods']!), [
    ['`Two.version`', '`string`', 'Which.'],
    ['`Two.define(tag: string, registry?: Registry)`', '`void`', 'Registers it.'],
  ]);
  assert.deepEqual(cells(tables['slots']!), [['its children', 'Fallback.']]);
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

test('is in docs/elements.md and each element’s page as the sources have it', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build/tables.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('is beside a row for each state of a line', () => {
  const page = readFileSync('docs/elements/hotline-status.md', 'utf8');
  const [, states] = /^\| `state` \(property, read only\) +\| ([^|]+) \|/m.exec(page)!;
  const told = [...page.matchAll(/^\| `([a-z-]+)` +\|[^|]+\|[^|]+\|$/gm)].map(
    ([, state]) => state!,
  );
  for (const state of states!.trim().split(', ')) {
    assert.ok(told.includes(state.replaceAll('`', '')), state);
  }
});
