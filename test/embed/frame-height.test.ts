import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, linesOf, tags } from '../../src/catalogue.js';
import { frameHeight } from '../../src/embed/frame-height.js';
import { locales } from '../fallbacks-of.js';

test('is known of each element, line and language', () => {
  for (const tag of tags.filter((tag) => entryOf(tag).place === 'text')) {
    for (const line of linesOf(tag)) {
      for (const locale of locales) {
        const height = frameHeight(tag, line, locale);
        assert.ok(height >= 100 && height <= 10_000 && height % 20 === 0, `${tag} ${locale}`);
      }
      assert.equal(frameHeight(tag, line), frameHeight(tag, line, 'sv'));
    }
  }
});
