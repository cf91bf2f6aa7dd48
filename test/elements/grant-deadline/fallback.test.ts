import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantFallback, grantFallbackOf } from '../../../src/elements/grant-deadline/fallback.js';
import { swedish } from '../../../src/language/words.js';
import { defaultCounty } from '../../../src/material/counties.js';
import { bundledGrantCalls } from '../../../src/material/bundled/grant-calls.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('tells the last day and the amount of the call', () => {
  assert.equal(
    grantFallback.markup(swedish).replace(/\u00a0/g, ' '),
    'Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor. Sista ansökningsdag: till och med onsdag 15 augusti 2018. Belopp: 900 000 kronor.',
  );
});

test('tells of any call what is known, and nothing that changes by the day', () => {
  const [call] = Object.values(bundledGrantCalls[defaultCounty]);
  const told = (changed: object) =>
    grantFallbackOf(swedish, { ...call!, name: 'Stöd <2027>', ...changed });
  assert.equal(
    told({ lastDay: '2027-02-18', closingTime: '16:00', amount: null }),
    'Stöd &lt;2027&gt;. Sista ansökningsdag: torsdag 18 februari 2027, till kl. 16:00.',
  );
  assert.equal(told({ lastDay: undefined, amount: null }), 'Stöd &lt;2027&gt;.');
  assert.equal(told({ lastDay: 'i vår', amount: null }), 'Stöd &lt;2027&gt;.');
});

test('has no number, in any language', async () => {
  for (const { markup, of } of await fallbacksOf('grant-deadline')) {
    assert.deepEqual(linkedNumbers(markup), [], of);
  }
});
