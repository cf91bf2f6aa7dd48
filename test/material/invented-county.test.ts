/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GenericSchema } from 'valibot';
import { supportView } from '../../src/elements/county-support/view.js';
import { grantView } from '../../src/elements/grant-deadline/view.js';
import { hotlineView } from '../../src/elements/hotline-status/view.js';
import { checklistView } from '../../src/elements/trafficking-checklist/view.js';
import { definitionsView } from '../../src/elements/violence-definitions/view.js';
import { checklistSchema } from '../../src/material/checklist.js';
import { definitionSetSchema } from '../../src/material/definition.js';
import { grantCallSchema } from '../../src/material/grant-call.js';
import { hotlineSchema } from '../../src/material/hotline.js';
import { problems } from '../../src/material/problems.js';
import { countySupportSchema } from '../../src/material/support-section.js';
import { parseInstant } from '../../src/time/stockholm.js';
import * as county from './invented-county.js';

const sets: [name: string, facts: object, schema: GenericSchema][] = [
  ['line', county.hotline, hotlineSchema],
  ['call', county.grantCall, grantCallSchema],
  ['definitions', county.definitions, definitionSetSchema],
  ['checklist', county.checklist, checklistSchema],
  ['support', county.support, countySupportSchema],
];

for (const [name, facts, schema] of sets) {
  test(`takes another county’s ${name} as it is`, () => {
    assert.deepEqual(problems(facts, schema), []);
  });
}

/** What is wrong with material that is nearly right, where, and what was expected there. */
const wrongs: [schema: GenericSchema, facts: object, field: string, expected: string][] = [
  [
    definitionSetSchema,
    { ...county.definitions, definitions: Array(2).fill(county.definitions.definitions[0]) },
    'definitions',
    'names that differ',
  ],
  [
    definitionSetSchema,
    {
      ...county.definitions,
      definitions: [{ id: 'Två ord', name: 'A', body: county.definitions.definitions[0]!.body }],
    },
    'definitions.0.id',
    'a name of small letters, figures and hyphens',
  ],
  [
    definitionSetSchema,
    { ...county.definitions, aim: { en: 'All.' } },
    'aim',
    'a text, in Swedish or by language',
  ],
  [
    definitionSetSchema,
    { ...county.definitions, definitions: [{ id: 'a', name: 'A', body: [{ kind: 'image' }] }] },
    'definitions.0.body.0.kind',
    'a paragraph or a list',
  ],
  [
    checklistSchema,
    { ...county.checklist, acts: county.checklist.means },
    '',
    'names that differ in all parts',
  ],
  [checklistSchema, { ...county.checklist, means: [] }, 'means', 'a list with at least one entry'],
  [
    checklistSchema,
    { ...county.checklist, acts: [{ id: 'a', txt: 'A' }] },
    'acts.0.text',
    'a text, in Swedish or by language',
  ],
  [
    countySupportSchema,
    { ...county.support, sections: [{ ...county.support.sections[0], blocks: [phone('0900-1')] }] },
    'sections.0.blocks.0.phone',
    'a Swedish telephone number as printed, 010-123 45 67, not a premium one',
  ],
  [
    countySupportSchema,
    {
      ...county.support,
      sections: [{ ...county.support.sections[0], blocks: [phone('0999-111 11')] }],
    },
    'sections.0.blocks.0',
    'a sentence with the number in it',
  ],
];

function phone(number: string) {
  return { kind: 'phone', phone: number, whose: 'Växeln', text: 'Ring växeln.' };
}

for (const [schema, facts, field, expected] of wrongs) {
  test(`asks at ${field || 'the whole'} for ${expected}`, () => {
    const [problem] = problems(facts, schema);
    assert.deepEqual([problem?.field, problem?.expected], [field, expected]);
  });
}

/** A Saturday evening. */
const instant = parseInstant('2026-11-28T19:00')!;

test('shows another county’s line and call', () => {
  const line = hotlineView(county.hotline, instant, 60);
  assert.deepEqual([line.state, line.isNational, line.tellsBill], ['open', false, false]);
  assert.equal(line.closes?.minute, 22 * 60);
  const call = grantView(county.grantCall, instant, 60);
  assert.deepEqual([call.deadline.state, call.deadline.daysLeft], ['open', 93]);
});

test('shows another county’s definitions, checklist and support', () => {
  const choices = {
    terms: ['digital', 'latent'],
    startOpen: false,
    toggled: new Map([['latent', true]]),
    copy: null,
  };
  const { definitions } = definitionsView(county.definitions, instant, choices);
  assert.deepEqual(
    definitions.map(({ id, isOpen }) => [id, isOpen]),
    [
      ['digital', false],
      ['latent', true],
    ],
  );
  const list = checklistView(county.checklist, instant, {
    ticked: new Set(['lured', 'crime']),
    age: 'under-18',
    isAcute: false,
    isUncopied: false,
    isPrinting: false,
  });
  assert.deepEqual(
    list.groups.map(({ items }) => items.length),
    [1, 2, 3],
  );
  assert.equal(list.outcome.kind, 'child-parts');
  const { sections, strategySources } = supportView(county.support, instant, ['fika', 'plan']);
  assert.deepEqual(
    sections.map(({ heading, entries }) => [heading, entries.map(({ blocks }) => blocks.length)]),
    [
      ['Länets fika', [1, 2]],
      ['Länets plan', [1]],
    ],
  );
  assert.equal(strategySources[0]!.citation.source, 'https://sagolanet.example/plan');
});
