import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressContent, clipboardOf } from '../../src/builder/clipboard-content.js';
import type { Snippet } from '../../src/builder/snippet.js';

const link = {
  markup: '<p>Ring. <a href="https://a.example/#embed=x">A</a></p>',
  address: 'https://a.example/#embed=x',
  sentence: 'Ring.',
  name: 'A',
};
const snippet: Snippet = { form: 'class', code: '<div></div>', link, codeView: 'yes' };

test('gives a visual editor the link, and a code view the code', () => {
  assert.deepEqual(clipboardOf(snippet), { html: link.markup, text: '<div></div>' });
});

for (const codeView of ['no', 'unknown'] as const) {
  test(`gives no code where a code view is ${codeView}: it would be seen`, () => {
    const { html, text } = clipboardOf({ ...snippet, codeView });
    assert.equal(html, link.markup);
    assert.equal(text, 'Ring. https://a.example/#embed=x');
  });
}

test('gives the code where no link says the same', () => {
  const given = clipboardOf({ ...snippet, link: null, codeView: 'no' });
  assert.deepEqual(given, { html: '<div></div>', text: '<div></div>' });
});

test('gives a link dialog the address alone', () => {
  assert.deepEqual(addressContent(link.address), { html: null, text: link.address });
});
