/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GenericSchema } from 'valibot';
import { bundledProblems } from '../../src/material/bundled-problems.js';
import { bundledCountySupport } from '../../src/material/bundled/county-support.js';
import { countySupportSchema } from '../../src/material/support-section.js';
import { definitionSetSchema } from '../../src/material/definition.js';
import { checklistSchema } from '../../src/material/checklist.js';
import { bundledDefinitions } from '../../src/material/bundled/definitions.js';
import { bundledGrantCalls } from '../../src/material/bundled/grant-calls.js';
import { grantCallSchema } from '../../src/material/grant-call.js';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { hotlineSchema } from '../../src/material/hotline.js';
import { problems } from '../../src/material/problems.js';
import { citationSchema } from '../../src/material/provenance.js';
import { bundledChecklists } from '../../src/material/bundled/checklists.js';

test('finds nothing wrong with the bundled facts', () => {
  assert.deepEqual(bundledProblems(), []);
});

const sets: [string, object, GenericSchema][] = [
  ['hotline', bundledHotlines.orebro['honour-support']!, hotlineSchema],
  ['line of coordinators', bundledHotlines.orebro['trafficking-coordinators']!, hotlineSchema],
  ['grant call', bundledGrantCalls.orebro['orebro-2018']!, grantCallSchema],
  ['county support', bundledCountySupport.orebro, countySupportSchema],
  ['definitions', bundledDefinitions.orebro, definitionSetSchema],
  ['trafficking', bundledChecklists.orebro, checklistSchema],
];

for (const [name, facts, schema] of sets) {
  for (const field of Object.keys(facts)) {
    test(`refuses a ${name} whose ${field} is missing, empty or of the wrong kind`, () => {
      const without: Record<string, unknown> = { ...facts };
      delete without[field];
      const isOptional = [
        'operator',
        'purpose',
        'topics',
        'hoursNote',
        'website',
        'bill',
        'sources',
      ].includes(field);
      if (!isOptional) assert.equal(problems(without, schema)[0]?.field, field);
      for (const wrong of ['', 12.5, {}, [], true]) {
        const [problem] = problems({ ...facts, [field]: wrong }, schema);
        // The field, or what is missing in it.
        assert.equal(problem?.field.split('.')[0], field, `${field}: ${JSON.stringify(wrong)}`);
        assert.ok(problem.expected.length > 0);
      }
    });
  }
}

test('refuses a citation that lacks its page, publisher or date', () => {
  const line = bundledHotlines.orebro['trafficking-coordinators']!;
  const right = line.sources!.audience!;
  assert.deepEqual(problems(right, citationSchema), []);
  for (const wrong of [
    { ...right, source: 'http://www.jamstalldhetsmyndigheten.se/' },
    { ...right, publisher: { en: 'Someone' } },
    { ...right, reviewed: '2023-02-30' },
    { source: right.source },
    right.source,
    null,
  ]) {
    const sources = { audience: wrong };
    const [problem] = problems({ ...line, sources }, hotlineSchema);
    assert.match(problem!.field, /^sources\.audience/, JSON.stringify(wrong));
  }
});

test('cites for each county line what its page does not say', () => {
  const { 'honour-support': honour, 'trafficking-coordinators': coordinators } =
    bundledHotlines.orebro;
  assert.equal(
    honour!.sources?.audience?.publisher,
    'Nationellt centrum mot hedersrelaterat våld och förtryck',
  );
  assert.equal(coordinators!.sources?.audience?.publisher, 'Jämställdhetsmyndigheten');
  assert.equal(coordinators!.sources?.hoursNote?.reviewed, '2023-09-21');
});

test('refuses a misspelt field by its name', () => {
  const facts = { ...bundledHotlines.orebro['honour-support']!, openingHour: '24/7' };
  assert.deepEqual(
    problems(facts, hotlineSchema).map(({ field }) => field),
    ['openingHour'],
  );
});

test('refuses hours, dates and addresses that cannot be right', () => {
  const facts = bundledHotlines.orebro['honour-support']!;
  for (const wrong of [
    { openingHours: 'Mo-Fr 09:00-16:00' },
    { openingHours: { rules: [] } },
    { reviewed: '2018-02-30' },
    { source: 'http://www.lansstyrelsen.se/' },
    { source: 'javascript:alert(1)' },
    { phone: 'ring oss' },
    { validUntil: 'snart' },
  ]) {
    assert.equal(problems({ ...facts, ...wrong }, hotlineSchema)[0]?.field, Object.keys(wrong)[0]);
  }
});

test('takes a functional mailbox, and refuses an address that names a person', () => {
  const facts = bundledGrantCalls.orebro['orebro-2018']!;
  const told = (contact: string) =>
    problems({ ...facts, application: { ...facts.application, contact } }, grantCallSchema).length;
  assert.equal(told('orebro@example.se'), 0);
  assert.equal(told('fornamn.efternamn@example.se'), 1);
});
