import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { hostOf, hostSchema } from '../../src/publication/host-name.js';

for (const host of ['www.example.se', 'xn--rebro-iua.se', 'a.b:8443', '1177.se']) {
  test(`takes the host ${host}, which is as browsers write it`, () => {
    assert.equal(expectedOf(hostSchema, host), null);
    assert.equal(hostOf(`https://${host}/sida`), host);
  });
}

for (const host of [
  'WWW.example.se',
  'örebro.se',
  'https://example.se',
  'example.se/',
  'user@example.se',
  'localhost',
  '-a.se',
  '*.example.se',
  'example.se.',
  'exаmple.se', // Cyrillic а
  '',
]) {
  test(`refuses the host ${JSON.stringify(host)}`, () =>
    assert.notEqual(expectedOf(hostSchema, host), null));
}

test('has the host of an address as a browser asks for it', () => {
  assert.equal(hostOf('https://www.ÖREBRO.se/stöd'), 'www.xn--rebro-iua.se');
  assert.equal(hostOf('https://example.se:443/'), 'example.se');
  assert.equal(hostOf('https://'), null);
});
