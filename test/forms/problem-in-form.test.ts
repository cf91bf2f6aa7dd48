import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemInForm } from '../../src/forms/problem-in-form.js';
import { expectedOf } from '../../src/material/expected-of.js';
import { phoneSchema } from '../../src/material/swedish-phone.js';

const phone = (number: string) =>
  problemInForm(
    'hotlines',
    'phone',
    number,
    expectedOf(phoneSchema, number) ?? "its own, not a national line's",
  ).sv;

test('says of a number why it is not taken', () => {
  assert.match(phone('0900-123 45 67'), /betalnummer/);
  assert.match(phone('118 118'), /betalnummer/);
  assert.match(phone('+47 22 12 34 56'), /inget svenskt nummer/);
  assert.match(phone('010-123'), /Skriv ett svenskt telefonnummer/);
  assert.match(phone('ring oss'), /Bara siffror/);
  for (const national of ['112', '114 14', '020-50 50 50']) {
    assert.match(phone(national), /112, 114 14 eller Kvinnofridslinjen/);
  }
});

test('asks for what is not filled in by its name', () => {
  const text = 'a text, in Swedish or by language';
  assert.equal(problemInForm('hotlines', 'name', undefined, text).sv, 'Fyll i namnet.');
  assert.equal(problemInForm('grantCalls', 'steps.0', '', text).sv, 'Fyll i stegen.');
  assert.equal(
    problemInForm('hotlines', 'audience', undefined, 'professionals or exposed').sv,
    'Välj vem linjen är till för.',
  );
  const list = 'a list with at least one entry';
  assert.match(problemInForm('grantCalls', 'applicants', undefined, list).sv, /Lägg till minst en/);
  assert.equal(problemInForm('grantCalls', 'purpose.uses', [], list).sv, 'Lägg till minst en rad.');
});

test('says what to write instead', () => {
  assert.match(
    problemInForm(
      'hotlines',
      'website',
      'http://a',
      'an https address in plain letters, without a user name',
    ).sv,
    /Skriv hela adressen/,
  );
  assert.match(
    problemInForm('hotlines', 'name', 'Polisen', "its own, not a national line's").sv,
    /ett eget namn/,
  );
  assert.equal(problemInForm('hotlines', 'bill', 'x', 'hidden').en, 'It should be hidden.');
});
