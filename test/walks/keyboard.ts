import type { ElementHandle, Page } from 'puppeteer-core';
import { control } from './control.js';
import type { Hands } from './hands.js';
import { typeMoment, typeOver } from './typing.js';

/** How often Tab is pressed before something counts as out of reach. */
const mostTabs = 250;

/** Somebody with a keyboard alone: Tab, arrows, Space, Enter and text. */
export function keyboard(page: Page): Hands {
  const reach = async (role: Parameters<typeof control>[1], name: string) => {
    const target = await control(page, role, name);
    await tabTo(page, target, name);
    return target;
  };
  return {
    page,
    async press(role, name) {
      if (role === 'radio') {
        const target = await control(page, role, name);
        await tabToRadio(page, target as ElementHandle<HTMLInputElement>, name);
        return;
      }
      await reach(role, name);
      await page.keyboard.press(role === 'link' ? 'Enter' : 'Space');
    },
    async fill(name, text) {
      await reach(null, name);
      await typeOver(page, text);
    },
    async pick(name, value) {
      await reach(null, name);
      await typeMoment(page, value);
    },
    async choose(name, option) {
      const list = (await reach('combobox', name)) as ElementHandle<HTMLSelectElement>;
      const steps = await list.evaluate(({ options, selectedIndex }, option) => {
        return [...options].findIndex(({ text }) => text === option) - selectedIndex;
      }, option);
      for (let step = 0; step < Math.abs(steps); step++) {
        await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
      }
    },
    enter: (area) => tabTo(page, area, 'the text'),
  };
}

/** Presses Tab until something, or what is in it, has the focus. */
async function tabTo(page: Page, target: ElementHandle<Element>, name: string): Promise<void> {
  const isThere = () =>
    target.evaluate((one) => {
      const { activeElement } = one.getRootNode() as Document | ShadowRoot;
      return one.ownerDocument.hasFocus() && one.contains(activeElement);
    });
  for (let tabs = 0; !(await isThere()); tabs++) {
    if (tabs === mostTabs) throw new Error(`“${name}” is not reached by ${mostTabs} times Tab`);
    await page.keyboard.press('Tab');
  }
}

/** Presses Tab until the group has the focus, and then an arrow until it is that button. */
async function tabToRadio(
  page: Page,
  target: ElementHandle<HTMLInputElement>,
  name: string,
): Promise<void> {
  const first = await target.evaluateHandle((one) => {
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      (other) => other.name === one.name && other.form === one.form,
    );
    return group.find(({ checked }) => checked) ?? group[0]!;
  });
  await tabTo(page, first, name);
  for (let arrows = 0; arrows < 30; arrows++) {
    const [isFocused, isChecked] = await target.evaluate((one) => [
      one === document.activeElement,
      one.checked,
    ]);
    if (isFocused && isChecked) return;
    await page.keyboard.press(isFocused ? 'Space' : 'ArrowDown');
  }
  throw new Error(`no arrow leads to “${name}”`);
}
