import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledCounty } from '../../src/cli/bundled-county.js';
import { documentFacts } from '../../src/cli/document-facts.js';
import { numberWarnings } from '../../src/cli/number-warnings.js';
import { layOver } from '../../src/publication/lay-over.js';
import { readRecords } from '../../src/publication/read-county-document.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const laid = (json: object) =>
  layOver(bundledCounty('sagolanet'), readRecords(json as never, { hosts: null, now }).records);
const warned = (before: object, after: object) =>
  numberWarnings(documentFacts(after as never), laid(before), laid(after)).map(
    ({ where, said }) => `${where}: ${said.sv}`,
  );
const { 'sago-line': line } = inventedDocument.hotlines;
const { supportSections } = inventedDocument;

test('says nothing of what is new, the same, or written otherwise', () => {
  assert.deepEqual(warned({}, { hotlines: { a: line } }), []);
  const before = { hotlines: { a: line }, supportSections };
  assert.deepEqual(warned(before, before), []);
  const written = { hotlines: { a: { ...line, phone: '+46 999 123 45' } } };
  assert.deepEqual(warned({ hotlines: { a: line } }, written), []);
});

test('tells what a number was and becomes, of a line and in a section', () => {
  const sections = JSON.parse(
    JSON.stringify(supportSections).replaceAll('0999-777 77', '0999-888 88'),
  ) as object;
  const before = { hotlines: { a: line }, supportSections };
  const after = {
    hotlines: { a: { ...line, phone: '0999-543 21' } },
    supportSections: sections,
  };
  const told = warned(before, after);
  assert.equal(told.length, 2);
  assert.match(told[0]!, /^hotlines\.a\.phone: numret var 0999-123 45 och blir 0999-543 21\./);
  assert.match(told[1]!, /^supportSections\.fika\.blocks\.\d\.phone: numret var 0999-777 77 och/);
});

test("tells where a checklist's number is none of the lines", () => {
  const { checklist } = inventedDocument;
  const told = warned({}, { checklist });
  assert.deepEqual(told, [
    'checklist.coordinators: 0999-555 55 är inte numret till någon av länets linjer.',
  ]);
  const right = { hotlines: { a: { ...line, phone: '0999-555 55' } }, checklist };
  assert.deepEqual(warned({}, right), []);
});

test('says nothing of a number that is none', () => {
  assert.deepEqual(warned({ hotlines: { a: line } }, { hotlines: { a: { phone: 7 } } }), []);
});
