import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentFacts } from '../../src/cli/document-facts.js';
import { dateSchema } from '../../src/material/date.js';
import { phoneSchema } from '../../src/material/swedish-phone.js';
import { textSchema } from '../../src/material/text.js';
import { inventedDocument } from '../publication/invented-document.js';

const facts = documentFacts(inventedDocument);
const of = (where: string) => facts.find((fact) => fact.where === where);

test('gives each fact with its place and what it is to be', () => {
  for (const [where, record, field, schema] of [
    ['hotlines.sago-line.phone', 'hotlines.sago-line', 'phone', phoneSchema],
    ['hotlines.former-line.withdrawn', 'hotlines.former-line', 'withdrawn', dateSchema],
    ['supportSections.fika.blocks.2.phone', 'supportSections.fika', 'blocks.2.phone', phoneSchema],
    ['checklist.acts.0.text', 'checklist', 'acts.0.text', textSchema],
    ['definitionsFrame.aim', 'definitionsFrame', 'aim', textSchema],
  ] as const) {
    const fact = of(where);
    assert.equal(fact?.record, record, where);
    assert.equal(fact.field, field);
    assert.equal(fact.schema, schema);
  }
});

test('gives none of what has the wrong shape or is not known, and does not throw', () => {
  const wrong = { hotlines: [7, null, 'a'], grantCalls: 'x', checklist: null, others: { a: 1 } };
  assert.deepEqual(documentFacts(wrong), []);
  assert.deepEqual(documentFacts({ hotlines: { a: { newer: 'x' } } }), []);
});
