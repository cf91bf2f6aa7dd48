import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledMaterial, type BundledCounty } from '../../src/publication/county-material.js';
import { publishedFacts, type FactsKind } from '../../src/publication/published-facts.js';
import { shownInPlace, type Chosen } from '../../src/publication/shown-in-place.js';
import {
  checklist,
  definitions,
  grantCall,
  hotline,
  support,
} from '../material/invented-county.js';

const bundled: BundledCounty = {
  hotlines: { jour: hotline },
  grantCalls: { one: grantCall, two: { ...grantCall, name: 'En annan utlysning' } },
  definitions,
  support,
  checklist,
};
const facts = (kind: FactsKind) => publishedFacts(kind, bundledMaterial(bundled), null)!;

/** What is shown of a kind. */
const shown = (kind: FactsKind, chosen: Chosen = {}) =>
  shownInPlace(kind, facts(kind), chosen, null);

const always = ['112', '020505050'];

test('shows a line’s own number, and whom every line has beside it', () => {
  assert.deepEqual(shown('hotlines', { line: 'jour' }), {
    numbers: ['099912345', ...always],
    own: '099912345',
    names: [hotline.name],
  });
  const numberless = { ...hotline, phone: null, name: 'Utan nummer' };
  assert.deepEqual(shownInPlace('hotlines', { numberless }, { line: 'numberless' }, null), {
    numbers: always,
    own: null,
    names: ['Utan nummer'],
  });
});

test('guesses no line', () => {
  for (const line of [undefined, null, '', 'no-line', 'constructor', '__proto__']) {
    assert.equal(shown('hotlines', { line: line as string }), null);
  }
});

test('shows of a withdrawn line whom to ring instead, and knows its number where it is bundled', () => {
  const gone = { name: 'Förra linjen', reason: null, instead: [hotline] };
  const lines = { jour: gone, other: gone };
  const own = { jour: { ...hotline, phone: '010-223 57 60' } };
  const told = { numbers: ['099912345', ...always], own: null, names: ['Förra linjen'] };
  const of = (line: string, ownLines: BundledCounty['hotlines'] | null) =>
    shownInPlace('hotlines', lines, { line }, ownLines ?? null);
  assert.deepEqual(of('jour', own), { ...told, former: '0102235760' });
  assert.deepEqual(of('other', own), { ...told, former: null });
  assert.deepEqual(of('jour', null), { ...told, former: null });
});

test('shows no number of a call, and its name, or that of any', () => {
  assert.deepEqual(shown('grantCalls', { call: 'two' }), {
    numbers: [],
    own: null,
    names: ['En annan utlysning'],
  });
  assert.deepEqual(shown('grantCalls')!.names, [grantCall.name, 'En annan utlysning']);
});

test('shows the definitions that are chosen', () => {
  const [first, second] = definitions.definitions;
  assert.deepEqual(shown('definitions', { terms: ` ${second!.id}  no-term` }), {
    numbers: [],
    own: null,
    names: [second!.name],
  });
  for (const terms of [null, '', 'no-term']) {
    assert.deepEqual(shown('definitions', { terms })!.names, [first!.name, second!.name]);
  }
});

test('shows the numbers of the sections that are chosen, and not of one that nobody asks for', () => {
  const phone = {
    kind: 'phone',
    phone: '019-12 34 56',
    whose: 'Jouren',
    text: 'Ring 019-12 34 56.',
  } as const;
  const first = { id: 'first', heading: 'Stöd', blocks: [], isUnasked: false };
  const asked = { ...first, id: 'asked', heading: 'Kontakt', blocks: [phone] };
  const sections = [first, asked, { ...asked, id: 'unasked', isUnasked: true }];
  const of = (chosen: Chosen) => shownInPlace('support', { ...support, sections }, chosen, null)!;
  assert.deepEqual(of({ sections: 'asked' }), {
    numbers: ['019123456', ...always],
    own: null,
    names: ['Kontakt'],
  });
  assert.deepEqual(of({ sections: 'first' }).numbers, always);
  assert.deepEqual(of({}).numbers, ['019123456', ...always]);
  assert.deepEqual(of({ sections: 'unasked asked' }).names, ['Kontakt', 'Kontakt']);
});

test('shows whom to ask of trafficking', () => {
  const { numbers, names } = shown('checklist')!;
  assert.deepEqual(numbers, [checklist.coordinators.replace(/\D/g, ''), '11414', ...always]);
  assert.deepEqual(names, []);
});
