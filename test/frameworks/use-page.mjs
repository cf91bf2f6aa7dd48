import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { arabicIn } from './arabic-in.mjs';

/** A Wednesday in Sweden on which the line of the fixtures is open. */
const present = Date.parse('2026-11-25T10:30:00Z');

/**
 * Uses a page of a fixture as a visitor does: without script, and with one. Throws where something is not as it should be.
 * @param page of a browser that opens the elements' closed roots
 * @returns what there is to say, by column
 */
export async function usePage(page, address) {
  const sent = await (await fetch(address)).text();
  const isServed = sent.includes('019-000 00 00');
  if (isServed) expectServed(sent);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A browser asks for an icon of its own accord.
    const isOurs = !/favicon/.test(message.location().url ?? '');
    if (isOurs && ['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  const scripts = scriptsOf(page);
  await page.evaluateOnNewDocument(clockAt, present);
  await page.goto(address, { waitUntil: 'load' });

  await shown(page, '#line', 'Kommunens stödlinje');
  await shown(page, '#line', 'Öppet');
  await shown(page, '#call', 'Kommunens bidrag');
  await shown(page, '#call', '18 februari 2027');
  await shown(page, '#data', 'Kommunens andra bidrag');
  await shown(page, '#data', '31 mars 2027');
  const headings = await page.$eval(
    '#call',
    (call) => call.shadowRoot.querySelectorAll('h3').length,
  );
  assert.ok(headings > 0, 'heading-level is not what was said');

  await page.evaluate(() => globalThis.passHours(6));
  await page.waitForFunction(() => document.querySelector('#heard')?.textContent === 'closed');
  await shown(page, '#line', 'Stängt');

  const atStart = await scripts();
  assert.ok(atStart.length > 0 && atStart.every((code) => arabicIn(code) === 0));
  await page.click('#language');
  await shown(page, '#line', 'Closed');
  await page.$eval('#line', (line) => (line.lang = 'ar'));
  await shown(page, '#line', 'خط');
  const later = (await scripts()).slice(atStart.length);
  assert.ok(
    later.some((code) => arabicIn(code) > 0),
    'a language did not come as a file of its own',
  );
  const lits = await page.evaluate(() => globalThis.litElementVersions?.length);
  assert.ok(lits === undefined || lits === 1, `${lits} copies of Lit`);
  assert.deepEqual(faults, []);
  const bytes = atStart.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
  return {
    'without script': isServed ? 'yes' : '—',
    used: 'yes',
    'scripts at start': `${(bytes / 1000).toFixed(1)} kB`,
  };
}

/** Gives the code of all scripts that have come to a page so far, in their order. */
function scriptsOf(page) {
  const coming = [];
  page.on('response', (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (isScript && response.ok()) coming.push(response.text());
  });
  return () => Promise.all(coming);
}

/** What a server sends has the fallbacks, and all that was said of the site's own call. */
function expectServed(sent) {
  for (const text of ['tel:+46190000000', 'last-day="2027-02-18"', 'heading-level="3"']) {
    assert.ok(sent.includes(text), `the server leaves out ${text}`);
  }
  const data = /<grant-deadline[^>]*\sdata=(?:"([^"]*)"|'([^']*)')/.exec(sent);
  const json = (data?.[1] ?? data?.[2] ?? '').replaceAll(/&quot;|&#34;/g, '"');
  assert.equal(JSON.parse(json).lastDay, '2027-03-31');
}

async function shown(page, selector, text) {
  const has = (selector, text) =>
    document.querySelector(selector)?.shadowRoot?.textContent.includes(text);
  await page.waitForFunction(has, { timeout: 20_000 }, selector, text).catch(async () => {
    const there = await page.evaluate(
      (selector) => document.querySelector(selector)?.shadowRoot?.textContent ?? 'nothing',
      selector,
    );
    throw new Error(`${selector} should say “${text}”. It says: ${there.trim().slice(0, 400)}`);
  });
}

/** Puts the device's clock to an instant, and lets a page pass hours. */
function clockAt(instant) {
  const now = Date.now;
  let ahead = instant - now();
  Date.now = () => now() + ahead;
  globalThis.passHours = (hours) => {
    ahead += hours * 3_600_000;
    window.dispatchEvent(new Event('focus'));
  };
}
