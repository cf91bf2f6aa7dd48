/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportView } from '../../../src/elements/county-support/view.js';
import type {
  CountySupport,
  Strategy,
  SupportBlock,
  SupportSection,
} from '../../../src/material/support-section.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const section = (id: string, blocks: SupportSection['blocks'] = []): SupportSection => ({
  ...{ id, blocks, isUnasked: true },
  heading: `Om ${id}`,
});

const strategy: Strategy = {
  kind: 'strategy',
  from: 2020,
  until: 2027,
  citation: {
    source: 'https://government.example/',
    publisher: 'Sagolänet',
    reviewed: '2026-06-01',
  },
};

const support: CountySupport = {
  sections: [
    section('a', [{ kind: 'paragraph', text: 'Ett stycke.' }]),
    section('b', [{ kind: 'heading', text: 'Strategi' }, strategy]),
    section('c'),
  ],
  source: 'https://county.example/',
  publisher: 'Sagolänet',
  reviewed: '2026-11-01',
};

const viewAt = (now: string, ...asked: string[]) => supportView(support, parseInstant(now)!, asked);

/** Which sections are shown, and whether the strategy's source is told. */
const shown: [asked: string, headings: string, sources: number][] = [
  ['a b c', 'Om a, Om b, Om c', 1],
  ['c a', 'Om a, Om c', 0],
  ['b', 'Om b', 1],
  ['', '', 0],
];

for (const [asked, headings, sources] of shown) {
  test(`shows "${headings}" where "${asked}" is asked for`, () => {
    const view = viewAt('2026-11-24', ...asked.split(' '));
    assert.equal(view.sections.map(({ heading }) => heading).join(', '), headings);
    assert.equal(view.strategySources.length, sources);
  });
}

test('shows what stands first in a section as it is, and open', () => {
  assert.deepEqual(viewAt('2026-11-24', 'a').sections[0]!.entries, [
    { heading: null, blocks: support.sections[0]!.blocks, isFolded: false },
  ]);
});

const text: SupportBlock = { kind: 'paragraph', text: 'Ett stycke.' };
const list: SupportBlock = { kind: 'list', items: ['en sak'] };
const link: SupportBlock = { kind: 'link', address: 'https://a.example/', text: 'Till sidan' };
const phone: SupportBlock = {
  ...{ kind: 'phone', phone: '0999-555 55', whose: 'Länet', text: 'Ring 0999-555 55.' },
};

/** What stands below a heading, and whether it is folded: never what one rings, follows or must know the years of. */
const folds: [what: string, blocks: readonly SupportBlock[], isFolded: boolean][] = [
  ['texts', [text, list], true],
  ['a list', [list], true],
  ['nothing', [], false],
  ['a link', [text, link], false],
  ['a number', [phone, text], false],
  ['a strategy', [text, strategy], false],
];

for (const [what, blocks, isFolded] of folds) {
  test(`${isFolded ? 'folds' : 'leaves open'} ${what} below a heading`, () => {
    const heading = { kind: 'heading', text: 'Rubrik' } as const;
    const one = { ...support, sections: [section('a', [text, heading, ...blocks])] };
    const [first, below] = supportView(one, 0, ['a']).sections[0]!.entries;
    assert.deepEqual([first!.heading, first!.blocks], [null, [text]]);
    assert.deepEqual([below!.heading, below!.isFolded], ['Rubrik', isFolded]);
    assert.equal(below!.blocks.length, blocks.length);
  });
}

/** Where the strategy stands, with the year that its source must name, and when any of it changes. */
const states: [now: string, state: string, caveatYear: number | null, next: string | null][] = [
  ['2026-11-24', 'current', null, '2027-01-01'],
  ['2026-12-31T23:59:59', 'current', null, '2027-01-01'],
  ['2027-01-01', 'ending', null, '2027-06-01'],
  ['2027-06-01', 'ending', 2026, '2027-11-01'],
  ['2027-12-31T23:59:59', 'ending', 2026, '2028-01-01'],
  ['2028-01-01', 'ended', 2026, '2028-06-01'],
  ['2031-01-01', 'ended', 2026, null],
];

for (const [now, state, caveatYear, next] of states) {
  test(`tells at ${now} of a strategy until 2027 that is ${state}`, () => {
    const { sections, strategySources, nextChange } = viewAt(now, 'b');
    assert.deepEqual(sections[0]!.entries, [
      { heading: 'Strategi', blocks: [{ ...strategy, state }], isFolded: false },
    ]);
    assert.equal(strategySources[0]!.age.caveatYear, caveatYear);
    assert.equal(nextChange, next === null ? null : parseInstant(next));
  });
}

test('waits for no change of a strategy that is not shown', () => {
  assert.equal(viewAt('2026-11-24', 'a').nextChange, parseInstant('2027-11-01'));
});
