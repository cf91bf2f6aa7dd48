/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryText } from '../../../src/elements/trafficking-checklist/summary.js';
import {
  checklistView,
  type ChecklistChoices,
  type ChecklistView,
} from '../../../src/elements/trafficking-checklist/view.js';
import { swedish } from '../../../src/language/words.js';
import type { Checklist } from '../../../src/material/checklist.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const item = (id: string) => ({ id, text: `det som är ${id}` });

const checklist: Checklist = {
  acts: ['a', 'b'].map(item),
  means: ['c'].map(item),
  purposes: ['d', 'e', 'f'].map(item),
  note: 'En not.',
  coordinators: '020-000 000',
  protocolVersion: '2000',
  penalCodeVersion: 'SFS 2018:601',
  source: 'https://county.example/',
  publisher: 'Sagolänet',
  reviewed: '2026-01-01',
};

const nothingChosen: ChecklistChoices = {
  ticked: new Set(),
  age: 'unsure',
  isAcute: false,
  isUncopied: false,
  isPrinting: false,
};

const viewOf = (choices: Partial<ChecklistChoices> = {}, now = '2026-11-24') =>
  checklistView(checklist, parseInstant(now)!, { ...nothingChosen, ...choices });

const isNothing: ChecklistView['outcome'] = {
  kind: 'nothing-ticked',
  parts: [],
  reportConcern: false,
  acuteDanger: false,
};

const shown: [choices: Partial<ChecklistChoices>, expected: Partial<ChecklistView>][] = [
  [{}, { age: 'unsure', isAcute: false, tellsOfChildren: true }],
  [{}, { showsSummary: false, printsSummary: false }],
  [{}, { outcome: isNothing, checklist }],
  [{ age: 'under-18' }, { age: 'under-18', tellsOfChildren: true }],
  [{ age: 'adult' }, { age: 'adult', tellsOfChildren: false }],
  [{ isAcute: true }, { isAcute: true }],
  [{ isUncopied: true }, { showsSummary: true, printsSummary: false }],
  [{ isPrinting: true }, { showsSummary: false, printsSummary: true }],
];

for (const [choices, expected] of shown) {
  test(`shows ${Object.keys(expected).join(', ')} for ${JSON.stringify(choices)}`, () => {
    const view = viewOf(choices);
    for (const [field, value] of Object.entries(expected)) {
      assert.deepEqual(view[field as keyof ChecklistView], value, field);
    }
  });
}

/** What is ticked of how many, and what that is of an adult and of a possible child. */
const ticks: [ticked: string, groups: string, ofAdult: string, ofChild: string][] = [
  ['', '-- - ---', 'nothing-ticked', 'nothing-ticked'],
  ['a', 'x- - ---', 'some-parts', 'some-parts'],
  ['c', '-- x ---', 'some-parts', 'some-parts'],
  ['ce', '-- x -x-', 'some-parts', 'some-parts'],
  ['bf', '-x - --x', 'some-parts', 'child-parts'],
  ['abc', 'xx x ---', 'some-parts', 'some-parts'],
  ['acd', 'x- x x--', 'all-parts', 'child-parts'],
  // What is no item of this county's counts for nothing.
  ['z', '-- - ---', 'nothing-ticked', 'nothing-ticked'],
];

for (const [names, groups, ofAdult, ofChild] of ticks) {
  test(`shows "${groups}" where "${names}" is ticked, ${ofAdult} of an adult, ${ofChild} of a child`, () => {
    const ticked = new Set(names);
    const adult = viewOf({ ticked, age: 'adult' });
    const told = adult.groups.map(({ items }) =>
      items.map(({ isTicked }) => (isTicked ? 'x' : '-')).join(''),
    );
    assert.deepEqual(
      adult.groups.map(({ part }) => part),
      ['acts', 'means', 'purposes'],
    );
    assert.deepEqual([told.join(' '), adult.outcome.kind], [groups, ofAdult]);
    assert.equal(viewOf({ ticked, age: 'under-18' }).outcome.kind, ofChild);
    assert.equal(viewOf({ ticked }).outcome.kind, ofChild);
  });
}

test('ages with its source', () => {
  assert.equal(viewOf({}, '2026-11-24').factsAge.caveatYear, null);
  assert.equal(viewOf({}, '2026-11-24').nextChange, parseInstant('2027-01-01'));
  assert.equal(viewOf({}, '2027-01-01').factsAge.caveatYear, 2026);
});

test('sums up what is ticked, part by part, with what it may mean', () => {
  const view = viewOf({ ticked: new Set('eda'), age: 'under-18' });
  assert.equal(
    summaryText(swedish, view, ['Ett.', 'Två.']),
    [
      'Underlag för råd vid misstanke om människohandel. Ingen bedömning.',
      'Ålder: Under 18 år',
      '1. Handling: det som är a',
      '2. Medel: inget markerat',
      '3. Syfte: det som är d; det som är e',
      'Ett.',
      'Två.',
    ].join('\n'),
  );
});
