/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  definitionsView,
  type DefinitionChoices,
} from '../../../src/elements/violence-definitions/view.js';
import type { DefinitionSet } from '../../../src/material/definition.js';
import type { TextBlock } from '../../../src/material/text-block.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
const list = (...items: string[]): TextBlock => ({ kind: 'list', items });
const definition = (id: string) => ({ id, name: id.toUpperCase(), body: [paragraph(id)] });

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
  copy: null,
};

const viewOf = (choices: Partial<DefinitionChoices>, now = '2026-11-24') =>
  definitionsView(set, parseInstant(now)!, { ...nothingChosen, ...choices });

/** Which are shown, an open one in capitals. */
const shown: [choices: Partial<DefinitionChoices>, names: string][] = [
  [{}, 'a b c'],
  [{ startOpen: true }, 'A B C'],
  [{ toggled: new Map([['b', true]]) }, 'a B c'],
  [{ toggled: new Map([['b', false]]), startOpen: true }, 'A b C'],
  // In the source's order, whatever the order that is asked for.
  [{ terms: ['c', 'a'] }, 'a c'],
  [{ terms: ['b'], startOpen: true }, 'B'],
  [{ terms: [] }, ''],
];

for (const [choices, names] of shown) {
  test(`shows "${names}" for ${JSON.stringify(choices)} and ${choices.toggled?.size ?? 0} toggled`, () => {
    const told = viewOf(choices).definitions.map(({ id, isOpen }) =>
      isOpen ? id.toUpperCase() : id,
    );
    assert.equal(told.join(' '), names);
  });
}

const [one, two, three] = ['Ett.', 'Två.', 'Tre.'].map(paragraph) as [
  TextBlock,
  TextBlock,
  TextBlock,
];
const items = list('x', 'y');

/** Texts, by what stands open of them and what folds. */
const folds: [lead: TextBlock[], rest: TextBlock[]][] = [
  [[one], []],
  [[one], [two, three]],
  // A list is never without the words that lead to it.
  [[one, items], []],
  [[one, items], [two]],
  [[one], [two, items]],
  [[items], [one]],
];

for (const [lead, rest] of folds) {
  test(`lets ${lead.map(({ kind }) => kind).join(' and ')} stand open, and folds ${rest.length} more`, () => {
    const long = { ...definition('a'), body: [...lead, ...rest] };
    const [told] = definitionsView(
      { ...set, definitions: [long] },
      parseInstant('2026-11-24')!,
      nothingChosen,
    ).definitions;
    assert.deepEqual([told!.lead, told!.rest], [lead, rest]);
  });
}

test('tells what became of an address that was to be copied, at its own definition alone', () => {
  for (const address of [null, 'https://page.example/#b']) {
    const copy = { id: 'b', address };
    const { definitions } = viewOf({ copy });
    assert.deepEqual(
      definitions.map((definition) => definition.copy),
      [null, copy, null],
    );
  }
});

test('ages with its source', () => {
  assert.equal(viewOf({}, '2026-11-24').age.caveatYear, null);
  assert.equal(viewOf({}, '2026-11-24').nextChange, parseInstant('2027-01-01'));
  assert.equal(viewOf({}, '2027-01-01').age.caveatYear, 2026);
});
