import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { bundledCounty } from '../../src/cli/bundled-county.js';
import { changesInWords } from '../../src/cli/changes-in-words.js';
import { headerSchema } from '../../src/publication/county-document-header.js';
import { layOver } from '../../src/publication/lay-over.js';
import { readCountyDocument } from '../../src/publication/read-county-document.js';
import { emptyDocument, now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const none = bundledCounty('sagolanet');
const line = inventedDocument.hotlines['sago-line'];

function laid(json: object) {
  const header = v.parse(headerSchema, emptyDocument);
  const { document } = readCountyDocument(json as never, header, { hosts: null, now });
  return layOver(none, document);
}

const words = (before: object, after: object) =>
  changesInWords(laid(before), laid(after)).map(({ said }) => said.sv);

test('says nothing where nothing changes', () => {
  assert.deepEqual(words(inventedDocument, inventedDocument), []);
});

test('says what is new, and a number first', () => {
  assert.deepEqual(words({}, inventedDocument), [
    'Linjen ”Sagolänets jourlinje” (sago-line) tillkommer: 0999-123 45.',
    'Avsnittet ”Länets fika” (fika): nummer i texten: 099977777 tillkommer.',
    'Checklistan: nummer i texten: 099955555 tillkommer.',
    'Linjen ”Sagolänets förra linje” (former-line) dras tillbaka; i stället visas Sagolänets jourlinje.',
    'Utlysningen ”Sagolänets bidrag till skyddat boende” (sagolanet-2027) tillkommer.',
    'Definitionen ”Digitalt våld” (digital) tillkommer.',
    'Avsnittet ”Länets fika” (fika) tillkommer.',
    'Det som sägs om alla definitioner tillkommer.',
    'Checklistan tillkommer.',
  ]);
});

test('says what changes of a line, its number first of all', () => {
  const definitions = { digital: { ...inventedDocument.definitions.digital, name: 'Nytt' } };
  const after = {
    ...inventedDocument,
    definitions,
    hotlines: {
      ...inventedDocument.hotlines,
      'sago-line': { ...line, phone: '0999-543 21', openingHours: 'Mo 09:00-12:00', topics: ['a'] },
    },
  };
  assert.deepEqual(words(inventedDocument, after), [
    'Linjen ”Sagolänets jourlinje” (sago-line): numret ändras från 0999-123 45 till 0999-543 21.',
    'Linjen ”Sagolänets jourlinje” (sago-line): öppettiderna ändras från Sa,Su 18:00-22:00; 2026 Dec 24 off till Mo 09:00-12:00.',
    'Linjen ”Sagolänets jourlinje” (sago-line): ändras också i ämnena.',
    'Definitionen ”Digitalt våld” (digital): namnet ändras från Digitalt våld till Nytt.',
  ]);
});

test('says that a line is withdrawn, once, and that it is back', () => {
  const gone = { hotlines: { 'sago-line': { withdrawn: '2026-11-01' } } };
  const there = { hotlines: { 'sago-line': line } };
  assert.deepEqual(words(there, gone), [
    'Linjen ”Sagolänets jourlinje” (sago-line) dras tillbaka, med numret 0999-123 45; i stället visas Kvinnofridslinjen.',
  ]);
  assert.deepEqual(words(gone, gone), []);
  assert.deepEqual(words(gone, there), [
    'Linjen ”Sagolänets jourlinje” (sago-line) tillkommer: 0999-123 45.',
  ]);
});

test('says that what was withdrawn is told of otherwise, and why', () => {
  const gone = (more: object) => ({
    hotlines: { 'sago-line': { withdrawn: '2026-11-01', ...more } },
  });
  assert.deepEqual(
    words(gone({ name: 'Jourlinjen' }), gone({ name: 'Jourlinjen', reason: 'Flyttad.' })),
    [
      'Linjen ”Jourlinjen” (sago-line) är tillbakadragen (”Flyttad.”); i stället visas Kvinnofridslinjen.',
    ],
  );
});

test('says of what a publication has left out that it is gone, numbers first', () => {
  const { supportSections, checklist } = inventedDocument;
  const before = { hotlines: { 'sago-line': line }, supportSections, checklist };
  assert.deepEqual(words(before, {}), [
    'Linjen ”Sagolänets jourlinje” (sago-line) försvinner, med numret 0999-123 45.',
    'Avsnittet ”Länets fika” (fika) försvinner.',
    'Checklistan försvinner.',
  ]);
});

test('says which numbers change in a text, before all else', () => {
  const { fika } = inventedDocument.supportSections;
  const after = JSON.parse(JSON.stringify(fika).replaceAll('0999-777 77', '0999-888 88')) as object;
  assert.deepEqual(words({ supportSections: { fika } }, { supportSections: { fika: after } }), [
    'Avsnittet ”Länets fika” (fika): nummer i texten: 099977777 försvinner, 099988888 tillkommer.',
    'Avsnittet ”Länets fika” (fika): ändras också i texten.',
  ]);
});

test('says in which language a text changes, where the Swedish one does not', () => {
  const told = (name: unknown) => ({ hotlines: { 'sago-line': { ...line, name } } });
  assert.deepEqual(words(told('Jour'), told({ sv: 'Jour', en: 'On call' })), [
    'Linjen ”Jour” (sago-line): namnet ändras från – (en) till On call (en).',
  ]);
  assert.deepEqual(words(told({ sv: 'Jour', en: 'Night' }), told({ sv: 'Vakt', en: 'Day' })), [
    'Linjen ”Jour” (sago-line): namnet ändras från Jour till Vakt.',
  ]);
});
