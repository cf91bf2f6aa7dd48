import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../until.js';
import type { Role } from './hands.js';

/** The one control of a role, or of any, with that very name, as a screen reader has it, once it is seen on the page. */
export function control(
  page: Page,
  role: Role | null,
  name: string,
): Promise<ElementHandle<Element>> {
  const words = name.replace(/"/g, '\\"');
  const selector = `::-p-aria([name="${words}"]${role ? `[role="${role}"]` : ''})`;
  return until(`a ${role ?? 'control'} “${name}”`, async () => {
    const seen: ElementHandle<Element>[] = [];
    for (const one of await page.$$(selector)) if (await one.isVisible()) seen.push(one);
    if (seen.length > 1) throw new Error(`there are ${seen.length}`);
    return seen[0];
  });
}
