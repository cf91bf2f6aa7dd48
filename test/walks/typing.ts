import type { Page } from 'puppeteer-core';

/** Selects all that is in a field, and types over it. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a', { commands: ['SelectAll'] });
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/**
 * Types into a browser's own field for a time (`09:00`) or a date (`2026-05-04`), part by part and in the order in which the
 * browser asks.
 */
export async function typeMoment(page: Page, value: string): Promise<void> {
  const isTime = value.includes(':');
  const order = await page.evaluate(
    (isTime) =>
      new Intl.DateTimeFormat(
        navigator.language,
        isTime
          ? { hour: '2-digit', minute: '2-digit' }
          : { year: 'numeric', month: '2-digit', day: '2-digit' },
      )
        .formatToParts(0)
        .map(({ type }) => type),
    isTime,
  );
  const [first = 0, second = 0, third = 0] = value.split(/[:-]/).map(Number);
  const two = (number: number) => String(number).padStart(2, '0');
  const hasHalves = order.includes('dayPeriod');
  const parts: Readonly<Record<string, string>> = {
    hour: two(hasHalves ? first % 12 || 12 : first),
    minute: two(second),
    dayPeriod: first < 12 ? 'a' : 'p',
    year: `${first}`,
    month: two(second),
    day: two(third),
  };
  await page.keyboard.type(order.map((part) => parts[part] ?? '').join(''));
}
