import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledMaterial } from '../../src/publication/county-material.js';
import * as invented from '../material/invented-county.js';

const { definitions, support, checklist, hotline, grantCall } = invented;
const material = bundledMaterial({
  hotlines: { 'sago-line': hotline },
  grantCalls: { 'sagolanet-2027': grantCall },
  definitions,
  support,
  checklist,
});

test('has lines and calls by their names, and the checklist, as they are', () => {
  assert.deepEqual([...material.hotlines], [['sago-line', hotline]]);
  assert.deepEqual([...material.grantCalls], [['sagolanet-2027', grantCall]]);
  assert.equal(material.checklist, checklist);
});

test('has each record of a set by its name and in its order, with the source of the set', () => {
  const { source, publisher, reviewed } = definitions;
  assert.deepEqual(
    [...material.definitions],
    definitions.definitions.map((one) => [one.id, { ...one, source, publisher, reviewed }]),
  );
  assert.deepEqual(
    [...material.supportSections],
    support.sections.map((one) => [
      one.id,
      { ...one, source: support.source, publisher: support.publisher, reviewed: support.reviewed },
    ]),
  );
});

test('has what is said of all definitions by itself, and its source', () => {
  const { responsibility, aim, source, publisher, reviewed } = definitions;
  assert.deepEqual(material.definitionsFrame, {
    ...{ responsibility, aim },
    ...{ source, publisher, reviewed },
  });
});

test('has the days between which a set holds, where it tells them', () => {
  const days = { validFrom: '2026-01-01', validUntil: '2027-12-31' };
  const { definitions: told, definitionsFrame } = bundledMaterial({
    definitions: { ...definitions, ...days },
  });
  for (const one of [...told.values(), definitionsFrame!]) {
    assert.deepEqual({ validFrom: one.validFrom, validUntil: one.validUntil }, days);
  }
});

test('is empty where nothing is bundled, and nothing is withdrawn', () => {
  const none = new Map();
  const groups = {
    hotlines: none,
    grantCalls: none,
    definitions: none,
    supportSections: none,
  };
  assert.deepEqual(bundledMaterial({}), {
    ...groups,
    definitionsFrame: null,
    checklist: null,
    withdrawn: groups,
  });
  assert.deepEqual(material.withdrawn, groups);
});
