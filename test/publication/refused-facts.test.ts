import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameSchema } from '../../src/material/name.js';
import { textSchema } from '../../src/material/text.js';
import { webAddressSchema } from '../../src/material/web-address-schema.js';
import { writtenSchema } from '../../src/material/written.js';
import { refusedFact, refusedLine, refusedSection } from '../../src/publication/refused-facts.js';

const hosts = ['a.example', 'xn--rebro-iua.example'];

for (const [address, isTaken] of [
  ['https://a.example/b', true],
  ['https://A.example/', true],
  ['https://örebro.example/', true],
  ['https://b.a.example/', false],
  ['https://a.example:8443/', false],
  ['https://a.example@b.example/', false],
  ['no address', false],
] as const) {
  test(`${isTaken ? 'lets' : 'does not let'} a link lead to ${address}`, () => {
    const expected = isTaken
      ? null
      : "an address on one of the county's hosts: a.example, xn--rebro-iua.example";
    assert.equal(refusedFact(webAddressSchema, address, hosts), expected);
    assert.equal(refusedFact(webAddressSchema, address, null), null);
  });
}

const premium = 'a text with Swedish telephone numbers alone, and none at a premium rate';
const languages = 'texts by language tags, as sv and en';

for (const [text, expected] of [
  ['Ring 019-21 10 00.', null],
  ['Ring 0900-123 45 67.', premium],
  [{ sv: 'Ring.', en: 'Call.', 'sv-simple': 'Ring.', ar: 'خط' }, null],
  [{ sv: 'Ring.', en: 'Call 0900-123 45 67.' }, premium],
  [{ sv: 'Ring.', svenska: 'Ring.' }, languages],
  [{ sv: 'Ring.', s: 'Ring.' }, languages],
  [{ sv: 'Ring.', 'sv-': 'Ring.' }, languages],
  [{ sv: 'Ring.', 'sv-123456789': 'Ring.' }, languages],
  [{ sv: 'Ring.', '1sv': 'Ring.' }, languages],
  [{ sv: 'Ring.', 'på svenska': 'Ring 0900-123 45 67.' }, languages],
] as const) {
  test(`${expected === null ? 'lets' : 'does not let'} a text be ${JSON.stringify(text)}`, () =>
    assert.equal(refusedFact(textSchema, text, null), expected));
}

test('looks at what is written in one language too, and at no other facts', () => {
  assert.equal(refusedFact(writtenSchema, 'Ring 0900-123 45 67.', null), premium);
  assert.equal(refusedFact(nameSchema, 'https://b.example/ 0900-123 45 67', hosts), null);
});

const own = "its own, not a national line's";
for (const [name, phone, fields] of [
  ['Jouren', '019-21 10 00', []],
  ['Polisen', '019-21 10 00', ['name']],
  [{ sv: 'Jouren', en: 'Kvinnofridslinjen' }, '019-21 10 00', ['name']],
  ['Jouren', '114 14', ['phone']],
  ['SOS Alarm', '+46 20-50 50 50', ['name', 'phone']],
] as const) {
  test(`refuses ${fields.join(' and ') || 'nothing'} of ${JSON.stringify(name)}, ${phone}`, () =>
    assert.deepEqual(
      refusedLine({ name, phone }),
      fields.map((field) => ({ field, value: { name, phone }[field], expected: own })),
    ));
}

const phoneBlock = (whose: string, phone: string) =>
  ({ kind: 'phone', whose, phone, text: `Ring ${phone}.` }) as const;

test('lets a section tell national lines with their own numbers, and others with theirs', () => {
  const blocks = [phoneBlock('Polisen', '114 14'), phoneBlock('Jouren', '019-21 10 00')];
  assert.deepEqual(refusedSection({ blocks }), []);
});

test('names the block of a section whose number belongs to another than it says', () => {
  const blocks = [
    { kind: 'paragraph', text: 'Polisen' } as const,
    phoneBlock('Polisen', '019-21 10 00'),
    phoneBlock('Jouren', '112'),
  ];
  const expected = 'whose the number is: a national line has its own';
  assert.deepEqual(refusedSection({ blocks }), [
    { field: 'blocks.1.whose', value: 'Polisen', expected },
    { field: 'blocks.2.whose', value: 'Jouren', expected },
  ]);
});
