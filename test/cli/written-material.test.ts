import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledCounty } from '../../src/cli/bundled-county.js';
import { writtenMaterial } from '../../src/cli/written-material.js';
import { countyIds } from '../../src/material/counties.js';
import { layOver } from '../../src/publication/lay-over.js';
import { readRecords } from '../../src/publication/read-county-document.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

/** Reads what is written, from the very text. */
const read = (written: object) =>
  readRecords(JSON.parse(JSON.stringify(written)) as never, { hosts: null, now });
/** Facts as plain objects, whatever prototypes they have. */
const plain = (facts: unknown): unknown =>
  JSON.parse(
    JSON.stringify(facts, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
  );
const none = bundledCounty('sagolanet');

for (const county of countyIds) {
  test(`writes what is bundled of ${county} so that it is read as the same, by itself too`, () => {
    const bundled = bundledCounty(county);
    const { records, problems, unknown } = read(writtenMaterial(bundled));
    assert.deepEqual([problems, unknown], [[], []]);
    assert.deepEqual(plain(layOver(bundled, records)), plain(bundled));
    const alone = plain(layOver(none, records)) as { hotlines: [string][] };
    const sorted = (told: { hotlines: [string][] }) => ({
      ...told,
      hotlines: [...told.hotlines].sort(([a], [b]) => a.localeCompare(b)),
    });
    assert.deepEqual(sorted(alone), sorted(plain(bundled) as typeof alone));
  });
}

test('writes a document again as it was, but for what it withdraws', () => {
  const { 'sago-line': line } = inventedDocument.hotlines;
  const { grantCalls, definitions, definitionsFrame, supportSections, checklist } =
    inventedDocument;
  const material = layOver(none, read(inventedDocument).records);
  assert.deepEqual(plain(writtenMaterial(material)), {
    hotlines: { 'sago-line': { ...line, openingHours: 'Sa,Su 18:00-22:00; 2026 Dec 24 off' } },
    ...{ grantCalls, definitions, definitionsFrame, supportSections, checklist },
  });
});

test('writes what there is none of as empty', () => {
  assert.deepEqual(writtenMaterial(none), {
    hotlines: {},
    grantCalls: {},
    definitions: {},
    supportSections: {},
  });
});
