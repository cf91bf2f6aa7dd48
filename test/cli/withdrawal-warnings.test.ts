import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledCounty } from '../../src/cli/bundled-county.js';
import { withdrawalWarnings } from '../../src/cli/withdrawal-warnings.js';
import { layOver } from '../../src/publication/lay-over.js';
import { readRecords } from '../../src/publication/read-county-document.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const { 'sago-line': line } = inventedDocument.hotlines;
const { digital } = inventedDocument.definitions;
const withdrawn = '2026-11-01';

function warned(json: object) {
  const { records } = readRecords(json as never, { hosts: null, now });
  const after = layOver(bundledCounty('sagolanet'), records);
  return withdrawalWarnings(records, after).map(({ where }) => where);
}

test('says nothing of a line with a name and another that is there', () => {
  const gone = { withdrawn, name: 'Förra', instead: ['b', 'kvinnofridslinjen'] };
  assert.deepEqual(warned({ hotlines: { a: gone, b: line } }), []);
});

test('tells of a line without a name, without another, or with one that is not there', () => {
  const name = 'Förra';
  assert.deepEqual(warned({ hotlines: { a: { withdrawn, instead: ['b'] }, b: line } }), [
    'hotlines.a',
  ]);
  assert.deepEqual(warned({ hotlines: { a: { withdrawn, name } } }), ['hotlines.a']);
  const both = {
    a: { withdrawn, name, instead: ['b', 'c'] },
    b: line,
    c: { withdrawn, name, instead: ['b'] },
  };
  assert.deepEqual(warned({ hotlines: both }), ['hotlines.a.instead.1']);
});

test('asks for no other of what is no line', () => {
  assert.deepEqual(warned({ definitions: { a: { withdrawn, name: 'Förra' }, digital } }), []);
});
