import assert from 'node:assert/strict';
import { test } from 'node:test';
import ar from '../../src/language/translations/credits/ar.js';
import { swedish } from '../../src/language/words.js';
import {
  coordinatorsMarkup,
  emergencyMarkup,
  helpMarkup,
  phoneMarkup,
} from '../../src/parts/element-fallback.js';

test('writes a number as a link that dials it, left to right in any language', () => {
  assert.equal(phoneMarkup(swedish, '114 14'), '<a href="tel:11414">114 14</a>');
  assert.equal(phoneMarkup(ar, '112'), '<a href="tel:112" dir="ltr">112</a>');
});

test('has 112 first, then the line for those who are exposed, and each number once', () => {
  const emergency = 'Vid akut fara, ring <a href="tel:112">112</a>.';
  assert.equal(emergencyMarkup(swedish), emergency);
  assert.equal(
    helpMarkup(swedish),
    `${emergency} Om du själv är utsatt för våld, ring Kvinnofridslinjen <a href="tel:+4620505050">020-50 50 50</a>.`,
  );
  assert.match(coordinatorsMarkup(swedish), / <a href="tel:\+4620390000">020-390 000<\/a>\.$/);
});
