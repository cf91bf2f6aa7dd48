import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escaped } from '../../src/parts/escaped.js';

test('writes characters of markup as text, each time that they come', () => {
  assert.equal(
    escaped(`<b title="x">"A" & 'B'</b>`),
    `&lt;b title=&quot;x&quot;&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;`,
  );
  assert.equal(escaped('&amp;'), '&amp;amp;');
});
