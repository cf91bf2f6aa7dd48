import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentFacts } from '../../src/cli/document-facts.js';
import { textWarnings } from '../../src/cli/text-warnings.js';

const warned = (json: object) =>
  textWarnings(documentFacts(json as never)).map(({ where, said }) => `${where}: ${said.en}`);
const inText = (operator: unknown) => warned({ hotlines: { a: { operator } } });

for (const text of [
  'Se https://sagolanet.example/ och sagolanet.example.',
  'Skriv till kvinnofrid@sagolanet.example eller registrator.lan@sagolanet.example.',
  'Öppet 09.00–16.00 (at home)',
  // Refused as an error, and not told of twice.
  'eva.ek@sagolanet.example',
]) {
  test(`says nothing of “${text}”`, () => assert.deepEqual(inText(text), []));
}

for (const [text, words] of [
  ['Se http://sagolanet.example/a b', /^hotlines\.a\.operator: http:\/\/sagolanet\.example\/a is/],
  ['Skriv till kim@sagolanet.example.', /: kim@sagolanet\.example may be/],
  ['Skriv till kek_01@a.sagolanet.example', /: kek_01@a\.sagolanet\.example may be/],
  ['Skriv till eva.ek (at) sagolanet.example', /: eva\.ek \(at\) sagolanet\.example may be/],
  ['Skriv till eva[snabel-a]sagolanet.example', /: eva\[snabel-a\]sagolanet\.example may be/],
] as const) {
  test(`warns of “${text}”`, () => {
    const told = inText(text);
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0]!, words);
  });
}

test('looks at each language, at addresses by themselves, and at lines of an address', () => {
  assert.equal(inText({ sv: 'a', en: 'See http://a.example and http://b.example' }).length, 2);
  const application = { contact: 'kim@sagolanet.example', postalAddress: ['c/o kim@a.example'] };
  assert.deepEqual(
    warned({ grantCalls: { a: { application } } }).map((one) => one.split(':')[0]),
    ['grantCalls.a.application.contact', 'grantCalls.a.application.postalAddress.0'],
  );
});

test('says nothing of what is no text', () => {
  assert.deepEqual(inText(null), []);
  assert.deepEqual(inText(7), []);
});
