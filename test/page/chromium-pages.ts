/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';

/** A test that waits for frames need not wait for a screen to show them. */
const hasty = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Pages of the built package in a Chromium of their own, for what the frames of the browser tests take no part
 * in. Serves `dist/` while the tests of the file run.
 * @param answer answers what is not in `dist/`, if it is to be answered
 * @returns opens a page of `dist/` by its path
 */
export function chromiumPages(
  answer = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404).end();
  },
) {
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) =>
    files(request, response, () => answer(request, response)),
  );
  let browser: Browser;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { args = [], ...options } = await chromiumOptions();
    browser = await puppeteer.launch({ ...options, args: [...args, ...hasty] });
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  /** @param prepare what is to be so before the page is loaded: its size, what it emulates */
  return async (path: string, prepare?: (page: Page) => Promise<void>): Promise<Page> => {
    const page = await browser.newPage();
    await openRoots(page);
    // What tsx puts around functions, which a page does not know.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await prepare?.(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return page;
  };
}
