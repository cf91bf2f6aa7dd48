import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import {
  isTaken,
  servedFrames,
  type Given,
  type ServedFrame,
  type Updating,
} from './served-frame.js';

// What a visitor meets of a server's HTML before the element's script, without its sheet, and where files are missing, in each engine.

const open = servedFrames();

const own = { name: 'Kommunens linje', phone: '019-21 10 00', hours: 'Mo-Fr 09:00-16:00; PH off' };
const line: Given = {
  tag: 'hotline-status',
  attributes: { ...own, audience: 'exposed', reviewed: '2026-11-02' },
};
const national: Given = { tag: 'hotline-status', attributes: { line: 'kvinnofridslinjen' } };
const data = { name: 'Kommunens bidrag', lastDay: '2126-12-10', steps: ['Budget'] };
const call: Given = { tag: 'grant-deadline', attributes: { data } };
const others = (['violence-definitions', 'trafficking-checklist', 'county-support'] as const).map(
  (tag): Given => ({ tag }),
);

describe('the looks of what a server has written down', () => {
  it('have neither the colour nor the shape of a state where none is told', async () => {
    const page = await open({ given: [line, call], roots: 'open' });
    const [ofLine, ofCall] = page.elements.map((one) => one.shadowRoot!.querySelector('.served')!);
    const { getComputedStyle } = page.window;
    expect(getComputedStyle(ofLine!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(ofLine!).visibility).to.equal('visible');
    expect(getComputedStyle(ofLine!.querySelector('.shape')!).visibility).to.equal('hidden');
    // The box below tells the last day, and it is told once.
    expect(getComputedStyle(ofCall!).visibility).to.equal('hidden');
    const box = page.elements[1]!.shadowRoot!.querySelector<HTMLElement>('[part=facts]')!;
    expect(box.innerText).to.contain('tisdag 10 december 2126');
  });

  it('show no button and no link into the element, which take a script, until it has come', async () => {
    const needing = (page: ServedFrame) =>
      page.elements
        .flatMap((one) => [...one.shadowRoot!.querySelectorAll('button, a[href^="#"]')])
        .map((one) => page.window.getComputedStyle(one).visibility);
    const served = needing(await open({ given: others, roots: 'open' }));
    expect(served.length).to.be.greaterThan(8);
    expect(new Set(served)).to.deep.equal(new Set(['hidden']));
    const page = await open({ given: others });
    await page.upgrade();
    expect(new Set(needing(page))).to.deep.equal(new Set(['visible']));
  });
});

describe('what a finger may be on its way to', () => {
  for (const language of ['sv', 'ar']) {
    it(`stays where it is where the state takes a line less than what the server wrote, in ${language}`, async () => {
      const given = [line, call].map((one) => ({ ...one, language }));
      const size = { width: 320, now: Date.parse('2026-11-26T11:00:00Z') };
      const places = (page: ServedFrame) =>
        page.elements.map((one) => {
          const next = one.shadowRoot!.querySelector('[part=status] + *')!;
          return next.getBoundingClientRect().top - one.getBoundingClientRect().top;
        });
      const before = places(await open({ given, roots: 'open' }, size));
      const page = await open({ given }, size);
      await page.upgrade();
      places(page).forEach((place, index) => expect(place).to.be.closeTo(before[index]!, 0.5));
      // Until the window is another.
      page.frame.width = '340';
      const held = () =>
        page.elements.flatMap((one) => [...one.shadowRoot!.querySelectorAll('[style*="px"]')]);
      expect(held().length).to.be.greaterThan(1);
      await until('no room that is kept', () => held().length === 0);
    });
  }
});

describe('what a server has written down, while its sheet is on its way', () => {
  it('is readable without looks, or waits for them with all that follows, as the engine has it', async () => {
    const page = await open({ given: [national], roots: 'open', sheet: 'held' });
    const root = page.elements[0]!.shadowRoot!;
    const numbers = () =>
      [...root.querySelectorAll<HTMLElement>('a[href^=tel]')]
        .filter((one) => one.getBoundingClientRect().height > 0)
        .map((one) => one.getAttribute('href'));
    const hasRest = () => page.document.body.innerText.includes('Efter');
    const all = ['tel:+4620505050', 'tel:112'];
    if (/Chrome\//.test(navigator.userAgent)) {
      await until('the sheet’s link', () => root.querySelector('link'));
      expect(numbers()).to.deep.equal([]);
      expect(hasRest()).to.equal(false);
    } else {
      await until('the rest of the page', hasRest);
      expect(numbers()).to.deep.equal(all);
      expect(root.querySelector('link')!.sheet).to.equal(null);
    }
    await page.rest();
    expect(numbers()).to.deep.equal(all);
    expect(root.querySelector('link')!.sheet).to.not.equal(null);
  });

  it('asks once for a sheet that the page’s head asks for ahead', async () => {
    const head = '<link rel="preload" href="/plain/browser/hotline-status.css" as="style">';
    const page = await open({ given: [national], head, policy: 'strict' });
    const asked = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.css'));
    expect(asked).to.have.length(1);
    expect(page.told).to.deep.equal([]);
  });
});

describe('what a server has written down, where what takes its place can’t be had', () => {
  /** That it stands once, as it was written, with its number. */
  function expectStanding(page: ServedFrame, element: Element, number: string): void {
    expect(isTaken(element)).to.equal(false);
    const roots = page.servedRoot(element)!.querySelectorAll<HTMLElement>('.root');
    expect(roots).to.have.length(1);
    expect(roots[0]!.innerText).to.contain(number);
  }

  it('stays, of each element, and nothing of it moves or is told', async () => {
    const numbers = ['020-50 50 50', '019-21 10 00', '10 december 2126', 'Våld', '112', '112'];
    const page = await open({ given: [national, line, call, ...others] });
    const before = page.heights;
    await page.bring('all', 'alone');
    await until('a warning', () => page.told.length > 0);
    await Promise.all(page.elements.map((one) => (one as Updating).updateComplete));
    page.runTimers();
    numbers.forEach((number, index) => expectStanding(page, page.elements[index]!, number));
    expect(page.heights).to.deep.equal(before);
    for (const one of page.told) expect(one).to.match(/; what the server wrote stays\.$/);
    expect(page.told).to.have.length(1);
  });

  for (const [where, head] of [
    ['before it', '<script src="/alone/browser/hotline-status.js"></script>'],
    ['in the midst of it', ''],
  ] as const) {
    for (const cut of ['.css">', 'part="heading"', '020-50 50 50</span>', '</template>']) {
      it(`is there once where its script comes ${where}, at ${cut}`, async () => {
        const page = await open({ given: [national], cut, head });
        const [element] = page.elements;
        if (!head) {
          await page.bring('hotline-status', 'alone');
          await until('a warning', () => page.told.length > 0);
        }
        await page.rest();
        await (element as Updating).updateComplete;
        expectStanding(page, element!, '020-50 50 50');
      });
    }
  }
});
