import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { refusedInText } from '../../src/publication/refused-in-text.js';
import { growthOf, linearGrowth } from '../growth-of.js';

for (const text of [
  'Ring 019-21 10 00 om du behöver råd.',
  'Ring 112 om någon är i fara, annars jouren på 019-21 10 00.',
  'Kvinnofridslinjen, 020-50 50 50, svarar dygnet runt.',
  'Polisen hjälper dig. Ring 114 14.',
  'Från den 1/12 2026 är numret 010-223 57 60, och avgiften 118 000 kr.',
  'Bidraget är 900 000 kronor, sista dag 2026-12-01, kl. 09.00–16.00.',
  'Det kostar 2 118 000 kronor, eller 0,5 % av 118.',
  'Skriv till kvinnofrid@example.se eller socialjouren@example.se.',
  'Skriv till (jouren@example.se). Svar: jouren-nord@example.se!',
  'Adress: Slottet, 701 86 Örebro',
  '+46 10 223 57 60 eller 0046 10 223 57 60',
  'SFS 2018:601, 4 kap. 1 a §',
  'يمكنك الاتصال\u200c بالرقم 112',
  'Första raden\nandra raden',
]) {
  test(`lets a text say ${JSON.stringify(text)}`, () => assert.equal(refusedInText(text), null));
}

const refused: [string, RegExp][] = [
  ['Ring 0900-123 45 67', /premium/],
  ['Ring (0900) 12 34 56', /premium/],
  ['Ring +46 939 12 34 56', /premium/],
  ['Ring 118 118 så kopplas du', /premium/],
  ['Ring 118800', /premium/],
  ['Call +47 116 006 22', /premium/],
  ['Call 0047 22 33 44 55', /premium/],
  ['Ring Kvinnofridslinjen 08-123 45 67', /national line/],
  ['Kvinn0fridslinjen har numret 08-123 45 67', /national line/],
  ['Polisen nås på 010-123 45 67', /national line/],
  ['Skriv till fornamn.efternamn@example.se', /person/],
  ['Skriv till fornamn.efternamn@example.se.', /person/],
  ['Fornamn.Efternamn@example.se!', /person/],
  ['[fornamn.efternamn@example.se]', /person/],
  ['mailto:fornamn.efternamn@example.se?subject=Hej', /person/],
  ['fornamn.efternamn@länet.example/jour@example.se', /person/],
  ['a@fornamn.efternamn@example.se', /person/],
  ['Ring \u202e00 00 11 21-910\u202c', /not seen/],
  ['a\u2067b', /not seen/],
  ['a\0b', /not seen/],
  ['a\u{e0061}b', /not seen/],
];

for (const [text, words] of refused) {
  test(`refuses to say ${JSON.stringify(text)}`, () => assert.match(refusedInText(text)!, words));
}

test('reads whatever text there is, in steps that grow as the text does', () => {
  const unit = fc.constantFrom(...'0 1-+()./@a\u2010'.split(''));
  fc.assert(fc.property(fc.string({ unit, maxLength: 300 }), (text) => void refusedInText(text)));
  for (const part of ['0', '0 ', '0-', '1.1', '@a', 'a@', '112 ', '+']) {
    const growth = growthOf((length) => {
      refusedInText(part.repeat(length / part.length));
    }, 3000);
    assert.ok(growth < linearGrowth, `${part}: ${growth}`);
  }
});
