import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameHeights } from '../../src/embed/frame-heights.js';
import { chromiumPages } from './chromium-pages.js';
import { framedHeights, narrow } from './framed-heights.js';

const open = chromiumPages();

test('each page for a frame is seen whole in the height that the builder writes, on a screen of 320 px in each language', async () => {
  const page = await open('/frame/sv/hotline-status.html', (one) => one.setViewport(narrow));
  const measured = await framedHeights(page);
  // `node --import tsx test/page/measure-frames.ts` measures anew.
  assert.deepEqual(Object.keys(frameHeights).sort(), Object.keys(measured).sort());
  for (const [locale, byFile] of Object.entries(measured)) {
    assert.deepEqual(Object.keys(frameHeights[locale]!).sort(), Object.keys(byFile).sort());
    for (const [file, needed] of Object.entries(byFile)) {
      const given = frameHeights[locale]![file]!;
      assert.ok(needed <= given, `${locale} ${file} needs ${needed} px, and is given ${given}`);
      assert.ok(given <= needed * 1.1 + 20, `${locale} ${file} needs ${needed} px of ${given}`);
    }
  }
});
