import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedSupport } from '../../src/publication/published-support.js';
import { bundledMaterial } from '../../src/publication/county-material.js';
import { support } from '../material/invented-county.js';

const base = bundledMaterial({ support });
const [[id, first] = []] = base.supportSections;
const changed = new Map(base.supportSections).set(id!, { ...first!, reviewed: '2026-11-01' });

test('says of no section of the county’s own that it is from elsewhere', () => {
  const { sections, source } = publishedSupport(base, support)!;
  assert.equal(source, support.source);
  assert.deepEqual(
    sections.map(({ from }) => from),
    support.sections.map(() => null),
  );
});

test('says of one that was checked on another day where it is from', () => {
  const { reviewed, sections } = publishedSupport({ ...base, supportSections: changed }, support)!;
  assert.equal(reviewed, support.reviewed);
  assert.equal(sections[0]!.from!.reviewed, '2026-11-01');
});

test('is from where its first section is, where nothing is bundled', () => {
  const { reviewed, sections } = publishedSupport({ ...base, supportSections: changed }, null)!;
  assert.equal(reviewed, '2026-11-01');
  assert.equal(sections[0]!.from, null);
});

test('is none where there is none', () => {
  assert.equal(publishedSupport(bundledMaterial({}), null), null);
});
