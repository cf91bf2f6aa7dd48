import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../until.js';
import { control } from './control.js';
import type { Hands } from './hands.js';
import { typeMoment, typeOver } from './typing.js';

/** Somebody with a mouse, who scrolls to what they want, sees it, and clicks; keys are for text alone. */
export function mouse(page: Page): Hands {
  const click = (target: ElementHandle<Element>) => clickOn(page, target);
  return {
    page,
    async press(role, name) {
      await click(await control(page, role, name));
    },
    async fill(name, text) {
      await click(await control(page, null, name));
      await typeOver(page, text);
    },
    async pick(name, value) {
      await clickOn(page, await control(page, null, name), 12);
      await typeMoment(page, value);
    },
    async choose(name, option) {
      const list = await control(page, 'combobox', name);
      await click(list);
      // What opens is the browser's own, outside of the page, and no mouse of a test gets there.
      await list.evaluate((one, option) => {
        const select = one as HTMLSelectElement;
        const { value } = [...select.options].find(({ text }) => text === option)!;
        select.value = value;
        select.dispatchEvent(new Event('input', { bubbles: true }));
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, option);
      await page.keyboard.press('Escape');
    },
    enter: (area) => clickOn(page, area, 20),
  };
}

/**
 * Scrolls by the wheel until something is in view and nothing lies over it, and clicks on it.
 * @param left how far from its left edge; its middle without it
 */
async function clickOn(page: Page, target: ElementHandle<Element>, left?: number): Promise<void> {
  const place = () =>
    target.evaluate((one, left) => {
      const box = one.getBoundingClientRect();
      const frame = one.ownerDocument.defaultView!.frameElement;
      const around = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const x = around.left + box.left + (left ?? box.width / 2);
      const y = around.top + box.top + Math.min(box.height / 2, 20);
      const top = document.elementFromPoint(x, y);
      const label = (one as HTMLInputElement).labels?.[0];
      const isOnTop = [one, frame, label].some((wanted) => wanted?.contains(top));
      return { x, y, isOnTop, height: innerHeight };
    }, left);
  let there = await place();
  await until('something that is in view, with nothing over it', async () => {
    there = await place();
    if (there.isOnTop && there.y > 0 && there.y < there.height) return true;
    await page.mouse.move(there.x > 0 ? there.x : 1, there.height / 2);
    await page.mouse.wheel({ deltaY: Math.max(-300, Math.min(300, there.y - there.height / 2)) });
    return false;
  });
  await page.mouse.click(there.x, there.y);
}
