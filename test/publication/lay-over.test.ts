import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { bundledChecklists } from '../../src/material/bundled/checklists.js';
import { bundledCountySupport } from '../../src/material/bundled/county-support.js';
import { bundledDefinitions } from '../../src/material/bundled/definitions.js';
import { bundledGrantCalls } from '../../src/material/bundled/grant-calls.js';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { nationalLine } from '../../src/material/national-line.js';
import { headerSchema } from '../../src/publication/county-document-header.js';
import { bundledMaterial } from '../../src/publication/county-material.js';
import { layOver } from '../../src/publication/lay-over.js';
import { readCountyDocument } from '../../src/publication/read-county-document.js';
import { emptyDocument, now } from './demonstration-county.js';
import { inventedDocument } from './invented-document.js';

const bundled = bundledMaterial({
  hotlines: bundledHotlines.orebro,
  grantCalls: bundledGrantCalls.orebro,
  definitions: bundledDefinitions.orebro,
  support: bundledCountySupport.orebro,
  checklist: bundledChecklists.orebro,
});
const none = bundledMaterial({});

function laid(json: object, below = bundled) {
  const header = v.parse(headerSchema, emptyDocument);
  const { document, problems } = readCountyDocument(json as never, header, { hosts: null, now });
  assert.deepEqual(problems, []);
  return layOver(below, document);
}

const line = inventedDocument.hotlines['sago-line'];
const { digital } = inventedDocument.definitions;

test('is the bundled material where a document says nothing', () => {
  assert.deepEqual(laid({}), bundled);
});

test('replaces a record in its place, and adds others last', () => {
  const { hotlines, definitions } = laid({
    hotlines: { 'sago-line': line, 'honour-support': line },
    definitions: { honour: digital },
  });
  assert.deepEqual(
    [...hotlines.keys()],
    ['honour-support', 'trafficking-coordinators', 'kvinnofridslinjen', 'sago-line'],
  );
  assert.equal(hotlines.get('honour-support')!.name, line.name);
  assert.deepEqual([...definitions.keys()], [...bundled.definitions.keys()]);
  assert.equal(definitions.get('honour')!.source, digital.source);
  assert.equal(definitions.get('honour')!.id, 'honour');
});

test('takes a withdrawn record away, and says where else to turn', () => {
  const { hotlines, withdrawn } = laid({
    hotlines: {
      'honour-support': {
        withdrawn: '2026-11-01',
        instead: ['honour-support', 'sago-line', 'none'],
      },
      'sago-line': line,
      'trafficking-coordinators': { withdrawn: '2026-11-02', reason: 'Linjen är stängd.' },
    },
  });
  assert.deepEqual([...hotlines.keys()], ['kvinnofridslinjen', 'sago-line']);
  assert.deepEqual(withdrawn.hotlines.get('honour-support'), {
    since: '2026-11-01',
    name: bundledHotlines.orebro['honour-support']!.name,
    reason: null,
    instead: ['sago-line'],
  });
  assert.deepEqual(withdrawn.hotlines.get('trafficking-coordinators')!.instead, [
    'kvinnofridslinjen',
  ]);
  assert.equal(withdrawn.hotlines.get('trafficking-coordinators')!.reason, 'Linjen är stängd.');
});

test('turns to another record only where one is named, but for lines', () => {
  const { withdrawn } = laid({
    definitions: { honour: { withdrawn: '2026-11-01' } },
    supportSections: { role: { withdrawn: '2026-11-01' } },
  });
  assert.deepEqual(withdrawn.definitions.get('honour')!.instead, []);
  assert.equal(withdrawn.supportSections.get('role')!.name, 'Få stöd');
});

test('has what a document says of all definitions and in its checklist, or what is bundled', () => {
  assert.equal(laid({}).checklist, bundledChecklists.orebro);
  const all = laid(inventedDocument);
  assert.equal(all.checklist!.note, 'Sagolänets not.');
  assert.equal(all.definitionsFrame!.aim, 'Målet gäller alla i Sagolän.');
});

test('gives a county that is not bundled all of its document, and the national line', () => {
  const all = laid(inventedDocument, none);
  assert.deepEqual([...all.hotlines.keys()], ['sago-line', 'kvinnofridslinjen']);
  assert.equal(all.hotlines.get('kvinnofridslinjen'), nationalLine);
  assert.deepEqual([...all.definitions.keys()], ['digital']);
  assert.equal(all.withdrawn.hotlines.get('former-line')!.name, 'Sagolänets förra linje');
  assert.deepEqual(all.withdrawn.hotlines.get('former-line')!.instead, ['sago-line']);
});

test('can be laid over itself: what was withdrawn stays so until it is back', () => {
  const first = laid({ hotlines: { 'honour-support': { withdrawn: '2026-11-01' } } });
  assert.ok(laid({}, first).withdrawn.hotlines.has('honour-support'));
  const back = laid({ hotlines: { 'honour-support': line } }, first);
  assert.ok(!back.withdrawn.hotlines.has('honour-support'));
  assert.equal(back.hotlines.get('honour-support')!.name, line.name);
});

test('changes nothing of what it is laid over', () => {
  const before = structuredClone(bundled);
  laid(inventedDocument);
  // A clone of what has no prototype has one.
  assert.deepEqual(structuredClone(bundled), before);
});
