import type { ElementHandle, Page } from 'puppeteer-core';
import type { ClipboardContent } from '../../src/builder/clipboard-content.js';

/** Lets the pages of an origin read and write the clipboard, as an editor may when asked. */
export async function allowClipboard(page: Page): Promise<void> {
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
}

/** Puts on the clipboard what a button would. */
export async function copy(page: Page, content: ClipboardContent): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const types = { 'text/plain': text, ...(html !== null && { 'text/html': html }) };
    const blobs = Object.entries(types).map(
      ([type, written]) => [type, new Blob([written], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, content);
}

/** Clicks in an area for text, which may be in a frame. */
export async function clickIn(page: Page, area: ElementHandle<Element>): Promise<void> {
  const [x, y] = await area.evaluate((one) => {
    one.scrollIntoView({ block: 'nearest' });
    const box = one.getBoundingClientRect();
    const frame = one.ownerDocument.defaultView!.frameElement?.getBoundingClientRect();
    const down = Math.min(box.height / 2, 20);
    return [box.left + (frame?.left ?? 0) + 20, box.top + (frame?.top ?? 0) + down] as const;
  });
  await page.mouse.click(x, y);
  await taken(page);
}

/** Waits until a page has taken what was done, as a person does without thinking of it: editors put some of it off. */
async function taken(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(() => resolve())),
      ),
  );
}

/** Goes to the end of the text that is edited, and begins a new line. */
export async function newLine(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await taken(page);
  await page.keyboard.press('Enter');
  await taken(page);
}

/** Pastes what is on the clipboard by Ctrl and V. */
export async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
