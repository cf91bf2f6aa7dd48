import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddressSchema } from '../../src/material/web-address-schema.js';
import { expectedOf } from '../../src/material/expected-of.js';

for (const address of [
  'https://kommun.example',
  'https://kommun.example/stod',
  'https://kommun.example?a=b',
  'https://kommun.example#stod',
  'https://kommun.example:8443',
  'https://kommun.example:8443/stod',
  'https://www.örebro.se/stöd?a=b#c',
  'HTTPS://Kommun.Example/',
  'https://xn--rebro-kva.se/',
]) {
  test(`takes ${address}`, () => assert.equal(expectedOf(webAddressSchema, address), null));
}

for (const address of [
  'http://kommun.example/',
  'javascript:alert(1)//https://kommun.example/',
  ' https://kommun.example/',
  'https://kommun.example@evil.example/',
  'https://user:word@kommun.example/',
  'https://kommun.example:port/',
  'https://kommun.example:/',
  'https://kommun.example\\@evil.example/',
  'https://kоmmun.example/', // Cyrillic о
  'https:///stod',
  'https://',
  '',
  7,
]) {
  test(`refuses ${JSON.stringify(address)}`, () => {
    assert.equal(
      expectedOf(webAddressSchema, address),
      'an https address in plain letters, without a user name',
    );
  });
}
