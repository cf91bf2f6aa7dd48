/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newElementView } from '../../../src/elements/new-element/view.js';
import type { Citation } from '../../../src/material/provenance.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const facts: Citation = {
  source: 'https://government.example/',
  publisher: 'Regeringen',
  reviewed: '2026-06-01',
};

/** The year that the facts are told with, and when that changes. */
const states: [now: string, caveatYear: number | null, next: string | null][] = [
  ['2026-11-24', null, '2027-06-01'],
  ['2027-06-01', 2026, '2028-06-01'],
  ['2028-06-01', 2026, null],
];

for (const [now, caveatYear, next] of states) {
  test(`tells at ${now} of facts of 2026 with the year ${caveatYear}, until ${next}`, () => {
    const view = newElementView(facts, parseInstant(now)!);
    assert.equal(view.facts, facts);
    assert.equal(view.age.caveatYear, caveatYear);
    assert.equal(view.nextChange, next === null ? null : parseInstant(next));
  });
}
