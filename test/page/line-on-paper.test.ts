/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromiumPages } from './chromium-pages.js';

const open = chromiumPages();

test('paper has a line’s numbers first and its hours, and nothing that is stale tomorrow', async () => {
  const page = await open('/frame/sv/hotline-status.html');
  const shown = async (media: 'print' | 'screen') => {
    await page.emulateMediaType(media);
    return page.$eval('hotline-status', (one) => {
      one.setAttribute('now', '2018-05-02T10:00');
      const { updateComplete } = one as unknown as { updateComplete: Promise<unknown> };
      return updateComplete.then(() => {
        const root = one.shadowRoot!.querySelector<HTMLElement>('.root')!;
        const isSeen = (part: string) => root.querySelector(part)!.checkVisibility();
        return {
          text: root.innerText,
          week: isSeen('.week'),
          status: isSeen('[part=status]'),
          source: isSeen('[part=source]'),
        };
      });
    });
  };
  const screen = await shown('screen');
  assert.deepEqual([screen.status, screen.week, screen.source], [true, false, false]);
  const { text, week, status, source } = await shown('print');
  assert.deepEqual([status, week, source], [false, false, true]);
  const [line, emergency, national, hours] = [
    '010-223 57 60',
    '112',
    '020-50 50 50',
    'kl. 09:00–16:00',
  ].map((part) => text.indexOf(part));
  assert.ok(0 < line! && line! < emergency! && emergency! < national! && national! < hours!);
  assert.doesNotMatch(text, /i dag|Öppet nu/);
  await page.close();
});
