import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWarnings } from '../../src/cli/date-warnings.js';
import { documentFacts } from '../../src/cli/document-facts.js';

/** A Thursday in Stockholm. */
const now = Date.parse('2026-11-26T10:00:00Z');
const warned = (json: object) =>
  dateWarnings(json as never, documentFacts(json as never), now).map(({ where }) => where);
const line = (more: object) => ({ hotlines: { a: more } });

const cases: [string, object, readonly string[]][] = [
  ['a check of ten months ago', line({ reviewed: '2026-01-26' }), ['hotlines.a.reviewed']],
  ['no check of a day later', line({ reviewed: '2026-01-27' }), []],
  [
    'a check of a single fact',
    line({ sources: { audience: { reviewed: '2025-01-01' } } }),
    ['hotlines.a.sources.audience.reviewed'],
  ],
  [
    'facts that held until yesterday',
    line({ validUntil: '2026-11-25' }),
    ['hotlines.a.validUntil'],
  ],
  ['no facts that hold today', line({ validUntil: '2026-11-26' }), []],
  ['a day that is to come', line({ withdrawn: '2026-11-27' }), ['hotlines.a.withdrawn']],
  ['no withdrawal of today', line({ withdrawn: '2026-11-26' }), []],
  [
    'a call that has closed and been decided',
    {
      grantCalls: { a: { opens: '2026-01-01', lastDay: '2026-11-25', decisionDay: '2026-11-25' } },
    },
    ['grantCalls.a.lastDay', 'grantCalls.a.decisionDay'],
  ],
  ['no call that closes today', { grantCalls: { a: { lastDay: '2026-11-26' } } }, []],
  [
    'exceptions that have been',
    line({ openingHours: 'Mo-Fr 09:00-16:00; 2026 Nov 25 off' }),
    ['hotlines.a.openingHours'],
  ],
  [
    'no exceptions of today, of each year, or to come',
    line({
      openingHours: 'Mo-Fr 09:00-16:00; 2026 Nov 26,2026 Nov 02 off; Jun off; 2027 Jan 02 off',
    }),
    [],
  ],
  [
    'a strategy that has ended',
    { supportSections: { a: { blocks: [{ kind: 'strategy', from: 2017, until: 2025 }] } } },
    ['supportSections.a.blocks.0.until'],
  ],
  [
    'no strategy of this year',
    { supportSections: { a: { blocks: [{ kind: 'strategy', from: 2017, until: 2026 }] } } },
    [],
  ],
  ['an end in two weeks', { expires: '2026-12-10T10:00:00Z' }, ['expires']],
  ['no end after that', { expires: '2026-12-10T10:00:01Z' }, []],
  ['no end that has been, which is an error', { expires: '2026-11-26T10:00:00Z' }, []],
  [
    'nothing of what cannot be read',
    { expires: 7, ...line({ reviewed: 7, validUntil: 'x', openingHours: 'x', withdrawn: null }) },
    [],
  ],
];

for (const [what, json, expected] of cases) {
  test(`warns of ${what}`, () => assert.deepEqual(warned(json), expected));
}

test('says how many days are left', () => {
  const said = (expires: string) => dateWarnings({ expires }, [], now)[0]!.said.sv;
  assert.match(said('2026-11-29T09:00:00Z'), /om 2 dygn/);
  assert.match(said('2026-11-26T12:00:00Z'), /inom ett dygn/);
});
