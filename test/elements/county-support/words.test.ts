import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShownStrategy } from '../../../src/elements/county-support/view.js';
import { strategyText, titleText } from '../../../src/elements/county-support/words.js';
import { swedish } from '../../../src/language/words.js';

const strategy: Omit<ShownStrategy, 'state'> = {
  kind: 'strategy',
  from: 2030,
  until: 2039,
  citation: { source: 'https://a.example/', publisher: 'Riket', reviewed: '2031-01-01' },
};

/** What is said of a strategy: that it holds only as long as it does, and else where to look. */
const told: [state: ShownStrategy['state'], text: string][] = [
  ['current', 'Strategin gäller 2030–2039.'],
  ['ending', 'Strategin gäller 2030–2039. Kontrollera hos regeringen vad som gäller därefter.'],
  ['ended', 'Strategin gällde 2030–2039. Kontrollera hos regeringen om en ny strategi gäller.'],
];

for (const [state, text] of told) {
  test(`says of a strategy that is ${state}: ${text}`, () => {
    assert.equal(strategyText(swedish, { ...strategy, state }), text);
  });
}

test('says whose support it is', () => {
  assert.equal(titleText(swedish), 'Stöd från Länsstyrelsen');
});
