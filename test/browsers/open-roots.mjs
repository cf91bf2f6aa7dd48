import { readFile } from 'node:fs/promises';

/** Lets a test look into the shadow roots of each document that a page of puppeteer's opens from now on. */
export async function openRoots(page) {
  const code = await readFile(new URL('open-roots.js', import.meta.url), 'utf8');
  await page.evaluateOnNewDocument(code);
}
