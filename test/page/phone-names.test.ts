/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { chromiumPages } from './chromium-pages.js';

// What a browser tells a screen reader, which no page can ask it for.

const open = chromiumPages();

/** The names of all links in a tree of what a screen reader is told. */
function linkNames({ role, name, children = [] }: SerializedAXNode): string[] {
  return [...(role === 'link' ? [name ?? ''] : []), ...children.flatMap(linkNames)];
}

/** Whose each number is: what is visible is first, and a name follows. */
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
    const page = await open(`/frame/sv/${path}.html`);
    const tag = path.replace('-kvinnofridslinjen', '');
    await page.waitForSelector(`${tag} >>> a[href^=tel]`);
    const tree = await page.accessibility.snapshot();
    const phones = linkNames(tree!).filter((name) =>
      /^(?:(?:Vid akut fara, r|R)ing )?\d/.test(name),
    );
    assert.ok(phones.length >= 2, `${phones.length} phone links`);
    for (const name of phones) {
      const told = name.replace(/^.*?[Rr]ing /, '');
      const [number] = /^[\d -]*\d/.exec(told)!;
      assert.match(told, names[number] ?? /^no such number/);
    }
    await page.close();
  });
}
