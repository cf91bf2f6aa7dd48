import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallbacksOf } from '../../fallbacks-of.js';

test('is a link that leaves the page and tells nobody where from, in each language', async () => {
  for (const { markup, title, of } of await fallbacksOf('quick-exit')) {
    const rel = 'nofollow noreferrer noopener';
    assert.equal(markup, `<a href="https://www.smhi.se/" rel="${rel}">${title}</a>`, of);
  }
});
