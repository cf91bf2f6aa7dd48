/// <reference types="node" />
import type { Page } from 'puppeteer-core';

/** What of a node in the accessibility tree is heard besides its role and name. */
const states = ['checked', 'expanded', 'disabled', 'required', 'invalid', 'value', 'description'];

/**
 * What is heard by the keyboard from the start of a page to its end: each stop's role, name, value and states, as the
 * browser's accessibility tree has them.
 * @param most how many stops there may be, before it is given up
 */
export async function transcriptOf(page: Page, most: number): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const stops: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const { result } = await session.send('Runtime.evaluate', {
      expression:
        '(() => { let at = document.activeElement; while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()',
    });
    const isOver = await page.evaluate(() => document.activeElement === document.body);
    if (isOver) break;
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    const [node] = nodes;
    const told = [
      ...(node!.value ? [`value: ${String(node!.value.value).slice(0, 60)}`] : []),
      ...(node!.description?.value ? [`description: ${String(node!.description.value)}`] : []),
      ...(node!.properties ?? [])
        .filter(({ name, value }) => states.includes(name) && value.value !== 'false')
        .map(({ name, value }) => `${name}: ${String(value.value)}`),
    ];
    const name = String(node!.name?.value ?? '').replace(/\s+/g, ' ');
    stops.push([`${String(node!.role?.value)} "${name}"`, ...told].join(', '));
  }
  await session.detach();
  return stops;
}
