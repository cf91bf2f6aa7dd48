import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFreeNumber } from '../../src/material/phone-number.js';
import { isWebAddress } from '../../src/material/web-address.js';
import { signLanguageWebsite, womensHelplineNumber } from '../../src/material/womens-helpline.js';

test('has a number that is free, and a site that a link may lead to', () => {
  assert.ok(isFreeNumber(womensHelplineNumber));
  assert.ok(isWebAddress(signLanguageWebsite));
});
