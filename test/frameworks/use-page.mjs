import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { until } from '../until.js';
import { arabicIn } from './arabic-in.mjs';

/** A Wednesday in Sweden on which the line of the fixtures is open. */
const present = Date.parse('2026-11-25T10:30:00Z');

/**
 * Uses a page of a fixture as a visitor does: without script, and with one. Throws where something is not as it should be.
 * @returns what there is to say, by column
 */
export async function usePage(browser, address) {
  const sent = await (await fetch(address)).text();
  const isServed = sent.includes('019-000 00 00');
  const roots = sent.match(/<template shadowrootmode="closed">/g)?.length ?? 0;
  if (isServed) {
    expectServed(sent);
    await useWithoutScript(browser, address, sent, roots > 0);
  }
  const bytes = await useWithScript(browser, address);
  const hasLinks = sent.includes('id="there"');
  if (hasLinks) await followLinks(browser, address);
  return {
    'without script': isServed ? 'yes' : '—',
    'server root': roots > 0 ? 'yes' : '—',
    'by a link': hasLinks ? 'yes' : '—',
    used: 'yes',
    'scripts at start': `${(bytes / 1000).toFixed(1)} kB`,
  };
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

/** Without script the number stands, and where the server made roots, all that does not age in a cache. */
async function useWithoutScript(browser, address, sent, hasRoots) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address, { waitUntil: 'load' });
  const line = sent.includes('id="served-line"') ? 'served-line' : 'line';
  if (hasRoots) {
    const says = [...['Kommunens stödlinje', '019-000 00 00', '112'], /0?9[:.]00/];
    await shown(page, line, ...says);
    assert.doesNotMatch((await inside(page, line)).text, /Öppet nu|Stängt nu/);
    await shown(page, 'call', 'Kommunens bidrag', '18 februari 2027');
    assert.doesNotMatch((await inside(page, 'call')).text, /dagar kvar/);
    for (const id of [line, 'call']) assert.equal((await inside(page, id)).headings, 1);
  } else {
    const text = await page.$eval('#line', (line) => line.innerText);
    for (const number of ['019-000 00 00', '112']) assert.ok(text.includes(number), text);
  }
  await page.close();
}

/** With script: gives the bytes of the scripts that came at the start, compressed. */
async function useWithScript(browser, address) {
  const page = await browser.newPage();
  const faults = faultsOf(page);
  const scripts = scriptsOf(page);
  await page.evaluateOnNewDocument(clockAt, present);
  await page.goto(address, { waitUntil: 'load' });

  await shown(page, 'line', 'Kommunens stödlinje', 'Öppet');
  await shown(page, 'call', 'Kommunens bidrag', '18 februari 2027', 'dagar kvar');
  await shown(page, 'data', 'Kommunens andra bidrag', '31 mars 2027', 'dagar kvar');
  for (const id of ['line', 'call', 'data']) await expectOnce(page, id);
  assert.ok(
    (await inside(page, 'call')).names.includes('H3'),
    'heading-level is not what was said',
  );

  await page.evaluate(() => globalThis.passHours(6));
  await page.waitForFunction(() => document.querySelector('#heard')?.textContent === 'closed');
  await shown(page, 'line', 'Stängt');

  const atStart = await scripts();
  assert.ok(atStart.length > 0 && atStart.every((code) => arabicIn(code) === 0));
  await page.click('#language');
  await shown(page, 'line', 'Closed');
  assert.equal((await inside(page, 'line')).headings, 1, '#line stands more than once');
  await page.$eval('#line', (line) => (line.lang = 'ar'));
  await shown(page, 'line', 'خط');
  const later = (await scripts()).slice(atStart.length);
  assert.ok(
    later.some((code) => arabicIn(code) > 0),
    'a language did not come as a file of its own',
  );
  const lits = await page.evaluate(() => globalThis.litElementVersions?.length);
  assert.ok(lits === undefined || lits === 1, `${lits} copies of Lit`);
  assert.deepEqual(faults, []);
  await page.close();
  return atStart.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
}

/**
 * Goes to another page and back by links that the application itself follows, and by the browser's own button: what a server made comes
 * as data then, and a script writes it.
 */
async function followLinks(browser, address) {
  const page = await browser.newPage();
  const faults = faultsOf(page);
  await page.evaluateOnNewDocument(clockAt, present);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => (globalThis.isSamePage = true));
  await expectHere(page);
  await page.click('#there');
  await expectThere(page);
  await page.click('#back');
  await expectHere(page);
  await page.goBack();
  await expectThere(page);
  await page.goBack();
  await expectHere(page);
  await page.click('#there');
  await expectThere(page);
  assert.ok(await page.evaluate(() => globalThis.isSamePage), 'the page was loaded anew');
  await page.reload({ waitUntil: 'load' });
  await expectThere(page);
  assert.deepEqual(faults, []);
  await page.close();
}

async function expectHere(page) {
  const served = (await page.$('#served-line')) ? ['served-line'] : [];
  for (const id of ['line', ...served]) {
    await shown(page, id, 'Kommunens stödlinje', 'Öppet', '019-000 00 00');
    await expectOnce(page, id);
  }
  await shown(page, 'call', 'Kommunens bidrag', '18 februari 2027', 'dagar kvar');
  await shown(page, 'data', 'Kommunens andra bidrag', '31 mars 2027', 'dagar kvar');
  for (const id of ['call', 'data']) await expectOnce(page, id);
}

async function expectThere(page) {
  await shown(page, 'there-line', 'Kommunens andra linje', 'Öppet', '019-111 11 11');
  await shown(page, 'there-call', 'Kommunens tredje bidrag', '15 januari 2027', 'dagar kvar');
  for (const id of ['there-line', 'there-call']) await expectOnce(page, id);
}

/** What an element shows stands once, beside nothing of what a server wrote for it. */
async function expectOnce(page, id) {
  assert.equal((await inside(page, id)).headings, 1, `#${id} stands more than once`);
  const { left, links } = await page.$eval(`#${id}`, (element) => ({
    left: element.querySelector('template')?.outerHTML,
    links: Array.from(element.querySelectorAll('a'), (link) => link.href),
  }));
  assert.equal(left, undefined, `#${id} has a template left`);
  assert.deepEqual(links, [...new Set(links)], `what stands inside #${id} stands more than once`);
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

/** What goes wrong on a page from now on, in words. */
function faultsOf(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A browser asks for an icon of its own accord.
    const isOurs = !/favicon/.test(message.location().url ?? '');
    if (isOurs && ['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  return faults;
}

/** Waits until the shadow root of an element has each of some texts. */
async function shown(page, id, ...texts) {
  let there = '';
  const has = async () => {
    there = (await inside(page, id)).text;
    return texts.every((text) => (text.exec ? text.test(there) : there.includes(text)));
  };
  await until(`#${id} says ${texts.join(', ')}`, has).catch(() => {
    throw new Error(`#${id} should say “${texts.join('”, “')}”. It says: ${there.slice(0, 400)}`);
  });
}

/**
 * What is in the shadow root of an element, which is closed to the page's scripts.
 * @returns its text, how many times it names itself, and the names of its nodes
 */
async function inside(page, id) {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const isIt = ({ attributes = [] }) =>
    attributes.some((name, at) => at % 2 === 0 && name === 'id' && attributes[at + 1] === id);
  const element = withDescendants(root).find(isIt);
  const [shadow] = element?.shadowRoots ?? [];
  const nodes = shadow ? withDescendants(shadow) : [];
  const text = nodes.map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''));
  const headings = nodes.filter(({ attributes = [] }) =>
    attributes.some((name, at) => name === 'part' && /\bheading\b/.test(attributes[at + 1])),
  );
  return {
    text: text.join('').replaceAll(/\s+/g, ' ').trim(),
    headings: headings.length,
    names: nodes.map(({ nodeName }) => nodeName),
  };
}

/** A node and all that is in it, but its styles. */
function withDescendants(node) {
  if (node.nodeName === 'STYLE') return [];
  const children = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...children.flatMap(withDescendants)];
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
