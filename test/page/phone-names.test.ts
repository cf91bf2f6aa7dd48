/// <reference types="node" />
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type SerializedAXNode } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';

// What a browser tells a screen reader, which no page can ask it for.

const server = createServer(sirv('dist', { dev: true }));
let browser: Browser;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch(await chromiumOptions());
});

after(async () => {
  await browser.close();
  server.close();
});

/** The names of all links in a tree of what a screen reader is told. */
function linkNames({ role, name, children = [] }: SerializedAXNode): string[] {
  return [...(role === 'link' ? [name ?? ''] : []), ...children.flatMap(linkNames)];
}

/** Whose each number is: the visible number is first, and a name follows. */
const names: Readonly<Record<string, RegExp>> = {
  '112': /^112 Nödnumret$/,
  '114 14': /^114 14 Polisen/,
  '020-50 50 50': /^020-50 50 50 Kvinnofridslinjen$/,
  '020-390 000': /^020-390 000 Regionkoordinatorer mot prostitution och människohandel$/,
  '010-223 57 60': /^010-223 57 60 Nationell stödtelefon/,
};

for (const path of [
  'hotline-status',
  'hotline-status-kvinnofridslinjen',
  'trafficking-checklist',
  'county-support',
]) {
  test(`each phone link of ${path} says whose number it is`, async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/frame/sv/${path}.html`);
    const tag = path.replace('-kvinnofridslinjen', '');
    await page.waitForSelector(`${tag} >>> a.phone`);
    const tree = await page.accessibility.snapshot();
    const phones = linkNames(tree!).filter((name) => /^\d/.test(name));
    assert.ok(phones.length >= 2, `${phones.length} phone links`);
    for (const name of phones) {
      const [number] = /^[\d -]*\d/.exec(name)!;
      assert.match(name, names[number] ?? /^no such number/);
    }
    await page.close();
  });
}
