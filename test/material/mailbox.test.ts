import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { mailboxSchema } from '../../src/material/mailbox.js';

for (const address of ['orebro@example.se', 'social.2@example.se', 'a@mail.example.se']) {
  test(`takes ${address}`, () => assert.equal(expectedOf(mailboxSchema, address), null));
}

for (const address of [
  'fornamn.efternamn@example.se',
  'åsa.öberg@example.se',
  'orebro@example',
  'orebro@example.se ',
  'orebro @example.se',
  ' orebro@example.se',
  'a@b@example.se',
  '@example.se',
  'orebro',
  '',
]) {
  test(`refuses ${JSON.stringify(address)}`, () => {
    assert.equal(
      expectedOf(mailboxSchema, address),
      "a functional mailbox's address, not a named person's",
    );
  });
}
