import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedSet } from '../../src/publication/published-set.js';
import { bundledMaterial } from '../../src/publication/county-material.js';
import { definitions } from '../material/invented-county.js';

const base = bundledMaterial({ definitions });

test('says of no definition of the set that it is from elsewhere', () => {
  const { definitions: shown, responsibility, source } = publishedSet(base)!;
  assert.deepEqual(
    shown.map(({ id, from }) => [id, from]),
    definitions.definitions.map(({ id }) => [id, null]),
  );
  assert.equal(responsibility, definitions.responsibility);
  assert.equal(source, definitions.source);
});

test('says of one that is from another page, or checked on another day, where it is from', () => {
  const [[id, first] = []] = base.definitions;
  const changed = { ...first!, reviewed: '2026-11-01' };
  const set = publishedSet({ ...base, definitions: new Map(base.definitions).set(id!, changed) })!;
  assert.equal(set.definitions[0]!.from!.reviewed, '2026-11-01');
  assert.equal(set.definitions[1]!.from, null);
});

test('is none where nothing is said of them all', () => {
  assert.equal(publishedSet(bundledMaterial({})), null);
});
