// Tells how long a page's script takes for one element and for 200, beside what another build takes: in one run, turn
// by turn, as ratios. `npm run cpu -- ../before/dist`
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';

const [other] = process.argv.slice(2);
if (!other) {
  console.error('Name the other build: npm run cpu -- ../before/dist');
  process.exit(1);
}
const rounds = 15;
const tags = ['hotline-status', 'grant-deadline', 'trafficking-checklist'];
const counts = [1, 200];

const browser = await puppeteer.launch(await chromiumOptions());
for (const tag of tags) {
  const scripts = await Promise.all(
    [other, 'dist'].map((dist) => readFile(`${dist}/browser/${tag}.js`, 'utf8')),
  );
  for (const count of counts) {
    const times = [[], []];
    for (let round = 0; round < rounds; round++) {
      // Who is first has the colder machine.
      const turns = round % 2 ? [0, 1] : [1, 0];
      for (const turn of turns) times[turn].push(await timeOf(tag, scripts[turn], count));
    }
    const [before, now] = times.map(median);
    console.log(
      `${tag} × ${count}: ${before.toFixed(1)} ms → ${now.toFixed(1)} ms, × ${(now / before).toFixed(2)}`,
    );
  }
}
await browser.close();

/** Milliseconds from a script's first line until all elements of its tag have been laid out. */
async function timeOf(tag, script, count) {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="sv"><body>${`<${tag}></${tag}>`.repeat(count)}`,
  );
  const time = await page.evaluate(
    async (tag, script) => {
      const started = performance.now();
      const element = document.createElement('script');
      element.text = script;
      document.head.append(element);
      const all = [...document.querySelectorAll(tag)];
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      if (!document.body.offsetHeight) throw new Error('Nothing is there.');
      return performance.now() - started;
    },
    tag,
    script,
  );
  await page.close();
  return time;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
