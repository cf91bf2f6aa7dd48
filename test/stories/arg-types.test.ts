/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Package } from 'custom-elements-manifest';
import { argTypesOf } from '../../stories/arg-types.js';

const inModule = (declarations: object[]) =>
  ({
    schemaVersion: '2.1.0',
    modules: [{ kind: 'javascript-module', path: 'x.js', declarations }],
  }) as Package;

const manifest = inModule([
  { kind: 'class', name: 'Other' },
  {
    kind: 'class',
    name: 'XProbe',
    customElement: true,
    tagName: 'x-probe',
    attributes: [
      { name: 'how-large', type: { text: '1 | 2' }, default: '2', description: 'How large.' },
      { name: 'lang', type: { text: "'sv' | 'sv-simple' | string" }, description: 'Language.' },
      { name: 'open', type: { text: 'boolean' }, description: 'Open.' },
      { name: 'name', type: { text: 'string' }, description: 'Name.' },
    ],
    members: [
      { kind: 'field', name: 'howLarge', attribute: 'how-large', description: 'How large.' },
      { kind: 'field', name: 'state', type: { text: "'on' | null" }, description: 'State.' },
      { kind: 'method', name: 'go', description: 'Goes.' },
    ],
    slots: [{ name: '', description: 'Fallback.' }],
    events: [{ name: 'changed', type: { text: 'ChangeEvent' }, description: 'Changed.' }],
    cssParts: [{ name: 'name', description: 'The name.' }],
    cssProperties: [{ name: '--x-color', default: 'red', description: 'Colour.' }],
  },
]);

test('gives each attribute its control, its values, its default and its description', () => {
  const { 'how-large': size, lang, open, name } = argTypesOf(manifest, 'x-probe');
  assert.deepEqual(size, {
    name: 'how-large',
    description: 'How large.',
    control: { type: 'select' },
    options: ['1', '2'],
    table: {
      category: 'attributes',
      type: { summary: '1 | 2' },
      defaultValue: { summary: '2' },
    },
  });
  assert.deepEqual([lang?.control, lang?.options], [{ type: 'select' }, ['sv', 'sv-simple']]);
  assert.deepEqual(open?.control, { type: 'boolean' });
  assert.deepEqual(name?.control, { type: 'text' });
});

test('tells of all else, of each thing once, without a control', () => {
  const others = Object.values(argTypesOf(manifest, 'x-probe')).filter(({ control }) => !control);
  assert.deepEqual(
    others.map(({ name, description, table }) => [name, description, table?.category]),
    [
      ['state', 'State.', 'properties'],
      ['changed', 'Changed.', 'events'],
      ['children', 'Fallback.', 'slots'],
      ['::part(name)', 'The name.', 'parts'],
      ['--x-color', 'Colour.', 'custom properties'],
    ],
  );
});

test('tells of no element that is not there', () => {
  assert.throws(() => argTypesOf(manifest, 'x-other'), /<x-other> is not in the manifest/);
});
