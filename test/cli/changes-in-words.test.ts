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
    'Linjen former-line dras tillbaka.',
    'Utlysningen ”Sagolänets bidrag till skyddat boende” (sagolanet-2027) tillkommer.',
    'Definitionen ”Digitalt våld” (digital) tillkommer.',
    'Avsnittet ”Länets fika” (fika) tillkommer.',
    'Det som sägs om alla definitioner ändras.',
    'Checklistan ändras.',
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
    'Linjen ”Sagolänets jourlinje” (sago-line): ändras också i topics.',
    'Definitionen ”Nytt” (digital): namnet ändras från Digitalt våld till Nytt.',
  ]);
});

test('says that a line is withdrawn, once, and that it is back', () => {
  const gone = { hotlines: { 'sago-line': { withdrawn: '2026-11-01' } } };
  const there = { hotlines: { 'sago-line': line } };
  assert.deepEqual(words(there, gone), [
    'Linjen ”Sagolänets jourlinje” (sago-line) dras tillbaka.',
  ]);
  assert.deepEqual(words(gone, gone), []);
  assert.deepEqual(words(gone, there), [
    'Linjen ”Sagolänets jourlinje” (sago-line) tillkommer: 0999-123 45.',
  ]);
});
