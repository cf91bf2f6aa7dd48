/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  definitionsView,
  type DefinitionChoices,
} from '../../../src/elements/violence-definitions/view.js';
import type { DefinitionSet } from '../../../src/material/definition.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const definition = (id: string) => ({ id, name: id.toUpperCase(), body: [] });

const set: DefinitionSet = {
  definitions: ['a', 'b', 'c'].map(definition),
  responsibility: 'Den som slår.',
  aim: 'Alla.',
  source: 'https://county.example/',
  publisher: 'Sagolänet',
  reviewed: '2026-01-01',
};

const nothingChosen: DefinitionChoices = {
  terms: ['a', 'b', 'c'],
  startOpen: false,
  toggled: new Map(),
  uncopied: null,
};

const viewOf = (choices: Partial<DefinitionChoices>, now = '2026-11-24') =>
  definitionsView(set, parseInstant(now)!, { ...nothingChosen, ...choices });

/** Which are shown, an open one in capitals, and what the button does. */
const shown: [choices: Partial<DefinitionChoices>, names: string, button: string | null][] = [
  [{}, 'a b c', 'show-all'],
  [{ startOpen: true }, 'A B C', 'hide-all'],
  [{ toggled: new Map([['b', true]]) }, 'a B c', 'show-all'],
  [{ toggled: new Map([['b', false]]), startOpen: true }, 'A b C', 'show-all'],
  [{ toggled: new Map(['a', 'b', 'c'].map((id) => [id, true])) }, 'A B C', 'hide-all'],
  // In the source's order, whatever the order that is asked for; what is not shown does not count.
  [{ terms: ['c', 'a'] }, 'a c', 'show-all'],
  [
    {
      terms: ['c', 'a'],
      toggled: new Map([
        ['a', true],
        ['c', true],
      ]),
    },
    'A C',
    'hide-all',
  ],
  [{ terms: ['b'] }, 'b', null],
  [{ terms: ['b'], startOpen: true }, 'B', null],
  [{ terms: [] }, '', null],
];

for (const [choices, names, button] of shown) {
  test(`shows "${names}" for ${JSON.stringify(choices)} and ${choices.toggled?.size ?? 0} toggled`, () => {
    const view = viewOf(choices);
    const told = view.definitions.map(({ id, isOpen }) => (isOpen ? id.toUpperCase() : id));
    assert.deepEqual([told.join(' '), view.button], [names, button]);
  });
}

test('shows the address that could not be copied, after its own definition alone', () => {
  const { definitions } = viewOf({ uncopied: { id: 'b', address: 'https://page.example/#b' } });
  assert.deepEqual(
    definitions.map(({ address }) => address),
    [null, 'https://page.example/#b', null],
  );
});

test('ages with its source', () => {
  assert.equal(viewOf({}, '2026-11-24').age.caveatYear, null);
  assert.equal(viewOf({}, '2026-11-24').nextChange, parseInstant('2027-01-01'));
  assert.equal(viewOf({}, '2027-01-01').age.caveatYear, 2026);
});
