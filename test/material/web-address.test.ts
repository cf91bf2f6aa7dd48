import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWebAddress } from '../../src/material/web-address.js';

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
  test(`takes ${address}`, () => assert.ok(isWebAddress(address)));
}

for (const address of [
  'http://kommun.example/',
  'javascript:alert(1)//https://kommun.example/',
  'data:text/html,https://kommun.example/',
  ' https://kommun.example/',
  'https://kommun.example@evil.example/',
  'https://user:word@kommun.example/',
  'https://kommun.example:port/',
  'https://kommun.example:/',
  'https://kommun.example\\@evil.example/',
  'https:\\\\kommun.example/',
  'https:/kommun.example/',
  'https://kоmmun.example/', // Cyrillic о
  'https://ｋommun.example/',
  'https://kommun\u00ad.example/',
  'https://kommun。example/',
  'https://kommun%2eexample/',
  'https://kom\tmun.example/',
  'https:///stod',
  'https://',
  '',
]) {
  test(`refuses ${JSON.stringify(address)}`, () => assert.ok(!isWebAddress(address)));
}
