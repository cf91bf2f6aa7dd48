import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'lit/html.js';
import { withSwedishTerms } from '../../src/language/with-swedish-terms.js';

const term = (text: string) => `<${text}>`;
const marked = (shown: unknown) => withSwedishTerms(shown, term);

for (const [text, expected] of [
  ['Call Kvinnofridslinjen now', ['Call ', '<Kvinnofridslinjen>', ' now']],
  ['Kvinnofridslinjen', ['', '<Kvinnofridslinjen>', '']],
  // The longest name goes first, and a longer word is another one.
  ['at Länsstyrelsen i Örebro län.', ['at ', '<Länsstyrelsen i Örebro län>', '.']],
  ['julaftonen', 'julaftonen'],
  ['julafton, nyårsafton', ['', '<julafton>', ', ', '<nyårsafton>', '']],
  ['Hedersförtryckxse', 'Hedersförtryckxse'],
  ['nothing Swedish', 'nothing Swedish'],
] as const) {
  test(`finds the Swedish terms of "${text}"`, () => assert.deepEqual(marked(text), expected));
}

test('goes into lists and templates, but not into attributes', () => {
  const inner = html`<b>${'Örebro'}</b>`;
  const shown = html`<a title="${'Örebro'}" href=${'Örebro'}>${'Örebro'} ${inner}</a
    >${[1, 'Örebro']}`;
  const { values, strings } = marked(shown) as typeof shown;
  assert.equal(strings, shown.strings);
  const found = ['', '<Örebro>', ''];
  assert.deepEqual(values.slice(0, 3), ['Örebro', 'Örebro', found]);
  assert.deepEqual((values[3] as typeof inner).values, [found]);
  assert.deepEqual(values[4], [1, found]);
});

test('leaves what is no text as it is', () => {
  const other = { values: 1 };
  for (const shown of [null, undefined, 7, other, Symbol.for('x')]) {
    assert.equal(marked(shown), shown);
  }
});
