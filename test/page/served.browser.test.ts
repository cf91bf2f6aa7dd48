import { expect } from '@open-wc/testing';
import {
  emptyDocument,
  demonstrationCounty,
  listOf,
  publicationBytes,
} from '../publication/demonstration-county.js';
import { until } from '../until.js';
import { breachesOf } from './policy-reports.js';
import { isTaken, ServedFrame, shownIn, type Given, type ServedSpec } from './served-frame.js';

// Pages whose elements a server has written down, in each engine.

const frames: ServedFrame[] = [];
async function open(spec: ServedSpec, options: Parameters<typeof ServedFrame.open>[1] = {}) {
  const page = await ServedFrame.open(spec, { now: workday, ...options });
  frames.push(page);
  return page;
}

afterEach(() => {
  for (const { frame } of frames.splice(0)) frame.remove();
});

/** A day and a time at which offices are open. */
const workday = Date.parse('2026-11-26T11:00:00Z');
const night = Date.parse('2026-11-26T22:00:00Z');
const own = {
  ...{ name: 'Kommunens linje', phone: '019-21 10 00', hours: 'Mo-Fr 09:00-16:00; PH off' },
  ...{ audience: 'exposed', reviewed: '2026-11-02' },
};
const line: Given = { tag: 'hotline-status', attributes: own, now: workday };
const national: Given = { tag: 'hotline-status', attributes: { line: 'kvinnofridslinjen' } };
const data = { name: 'Kommunens bidrag', lastDay: '2026-12-10', steps: ['Budget'] };
const call: Given = { tag: 'grant-deadline', attributes: { data }, now: workday };
const each: readonly Given[] = [
  line,
  call,
  { tag: 'violence-definitions' },
  { tag: 'trafficking-checklist' },
  { tag: 'county-support' },
];

/** That what an element shows stands once, and nothing of the server's beside it. */
function expectOnce(element: Element): void {
  const told = [...element.shadowRoot!.children].map(({ localName }) => localName);
  expect(told.join()).to.match(/^div(?:,p)?$/);
}

describe('an element that a server has written down', () => {
  for (const language of ['sv', 'ar']) {
    for (const width of [320, 768, 1280]) {
      it(`is as high as what takes its place, in ${language}, ${width} px wide, under a strict policy`, async () => {
        const page = await open(
          { given: each.map((one) => ({ ...one, language })), policy: 'strict' },
          { width },
        );
        const before = page.heights;
        for (const element of await page.upgrade()) expectOnce(element);
        page.heights.forEach((height, index) =>
          expect(height, each[index]!.tag).to.be.closeTo(before[index]!, 0.5),
        );
        expect(Math.min(...before)).to.be.greaterThan(150);
        expect(await breachesOf(page.document, page.mark)).to.deep.equal([]);
        expect(page.told).to.deep.equal([]);
      });
    }
  }

  it('is styled by a nonce', async () => {
    const page = await open({ given: [line], policy: 'nonce' });
    const [before] = page.heights;
    await page.upgrade();
    expect(page.heights[0]).to.be.closeTo(before!, 0.5);
    expect(await breachesOf(page.document, page.mark)).to.deep.equal([]);
  });

  it('keeps its tag and what is inside it as they are', async () => {
    const page = await open({ given: each });
    const before = page.elements.map((one) => one.outerHTML);
    await page.upgrade();
    page.runTimers();
    expect(page.elements.map((one) => one.outerHTML)).to.deep.equal(before);
  });

  it('stays as it is where another has opened its root, and says so once', async () => {
    const page = await open({ given: [line], roots: 'open' });
    const { shadowRoot } = page.elements[0]!;
    const before = shadowRoot!.innerHTML;
    await page.bring('hotline-status');
    await until('an error', () => page.told.length > 0);
    expect(page.told).to.have.length(1);
    expect(shadowRoot!.innerHTML).to.equal(before);
  });

  it('is once on a page that has no declarative roots, or is written by a script', async () => {
    const page = await open({ given: [line] });
    const html = await (await fetch(page.frame.src)).text();
    const [markup] = /<hotline-status[^]*<\/hotline-status>/.exec(html)!;
    const { body } = page.document;
    body.textContent = '';
    body.insertAdjacentHTML('beforeend', markup!);
    expect(body.innerText).to.contain('019-21 10 00');
    expect(page.elements[0]!.querySelector('template')).to.not.equal(null);
    await page.upgrade();
    expectOnce(page.elements[0]!);
    expect(page.elements[0]!.innerText).to.equal('');
    const unsafe = body as typeof body & { setHTMLUnsafe(html: string): void };
    unsafe.setHTMLUnsafe(markup!);
    await until('the element again', () => isTaken(page.elements[0]!));
    expect(page.elements[0]!.querySelector('template')).to.equal(null);
    expectOnce(page.elements[0]!);
  });

  it('may be copied and moved, before and after', async () => {
    const page = await open({ given: [line] });
    const { body } = page.document;
    const [first] = page.elements;
    body.append(first!.cloneNode(true), first!);
    await page.bring('hotline-status');
    const all = () => [...body.querySelectorAll('hotline-status')];
    await until('both', () => all().every(isTaken));
    body.append(first!.cloneNode(true), first!);
    await until('the third', () => all().length === 3 && all().every(isTaken));
    for (const one of all()) {
      expectOnce(one);
      expect(shownIn(one)).to.contain('Öppet nu');
    }
  });

  for (const [where, head] of [
    ['before it', '<script src="/plain/browser/hotline-status.js"></script>'],
    ['in the midst of it', ''],
  ] as const) {
    for (const language of ['sv', 'en']) {
      for (const cut of ['.css">', 'part="heading"', '020-50 50 50</span>', '</template>']) {
        it(`stands once where its script comes ${where}, at ${cut}, in ${language}`, async () => {
          const page = await open({ given: [{ ...national, language }], cut, head });
          if (!head) await page.bring('hotline-status');
          const [element] = page.elements;
          await until('its class', () => page.window.customElements.get('hotline-status'));
          // What is still being written stands as it is.
          if (!head) expect(isTaken(element!)).to.equal(false);
          await page.rest();
          await until('the element', () => isTaken(element!));
          await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
          expectOnce(element!);
          expect(shownIn(element!).split('020-50 50 50')).to.have.length(2);
        });
      }
    }
  }
});

describe('what is otherwise than a server had it', () => {
  it('is told once, politely, for all that show the same', async () => {
    const page = await open({ given: [line, line, call] });
    await page.upgrade();
    expect(page.announced).to.deep.equal(['', '', '']);
    page.runTimers();
    expect(page.announced).to.deep.equal([
      'Kommunens linje. Öppet nu, stänger kl. 16:00.',
      '',
      'Kommunens bidrag. Öppet för ansökan, stänger snart: 14 dagar kvar.',
    ]);
    // With the next change it is of the past.
    page.window.Date.now = () => night;
    page.window.dispatchEvent(new page.window.Event('focus'));
    await until('the night', () => shownIn(page.elements[0]!).includes('Stängt'));
    expect(page.announced.slice(0, 2).filter(Boolean)).to.deep.equal([
      'Kommunens linje: nu stängt',
    ]);
  });

  it('is not told of what is as it was', async () => {
    const page = await open({
      given: [
        national,
        { tag: 'violence-definitions' },
        { tag: 'trafficking-checklist' },
        { tag: 'county-support' },
      ],
    });
    await page.upgrade();
    page.runTimers();
    expect(page.announced).to.deep.equal(['', '', '', '']);
  });

  it('is told of a call that has closed since', async () => {
    const later = Date.parse('2026-12-11T08:00:00Z');
    const page = await open({ given: [call] }, { now: later });
    const [element] = await page.upgrade();
    page.runTimers();
    expect(page.announced).to.deep.equal(['Kommunens bidrag. Stängde 10 december 2026.']);
    expect(shownIn(element!)).to.contain('Stängde 10 december 2026').and.not.to.contain('kvar');
  });

  it('is told of a line that nobody has checked for 24 months by now', async () => {
    const then = Date.parse('2026-10-26T11:00:00Z');
    const page = await open({
      given: [{ ...line, attributes: { ...own, reviewed: '2024-11-02' }, now: then }],
    });
    const [element] = await page.upgrade();
    page.runTimers();
    expect(page.announced[0]).to.match(
      /^Kommunens linje\. Vi vet inte om någon svarar nu\. Enligt uppgift från 2024/,
    );
    expect(shownIn(element!)).not.to.contain('Öppet nu');
  });

  it('is told of a number by a newer publication, and of a line that it withdraws; never is an older one shown', async () => {
    const county = await demonstrationCounty();
    const told = (name: string, phone: string) => ({
      ...{ name, phone, openingHours: 'Mo-Su 00:00-23:59', eves: 'closed', audience: 'exposed' },
      ...{
        reviewed: '2026-11-01',
        publisher: 'Länsstyrelsen',
        source: 'https://www.lansstyrelsen.se/',
      },
    });
    const document = {
      ...emptyDocument,
      ...{ county: 'orebro', published: '2026-11-25T08:00:00Z', version: 13 },
    };
    const older = {
      ...document,
      hotlines: {
        professionals: told('Linjen', '019-10 00 00'),
        egen: told('Den andra', '019-20 00 00'),
      },
    };
    const newer = {
      ...document,
      version: 14,
      hotlines: {
        professionals: told('Linjen', '019-30 00 00'),
        egen: { withdrawn: '2026-11-24', name: 'Den andra', instead: ['professionals'] },
      },
    };
    const bytes = await publicationBytes(county, {
      document: newer,
      list: { ...listOf(county), county: 'orebro', hosts: ['www.lansstyrelsen.se'] },
    });
    const given = ['professionals', 'egen'].map((name): Given => ({
      ...{ tag: 'hotline-status', attributes: { line: name }, now: workday },
      material: { county: JSON.stringify(older) },
    }));
    const page = await open({
      given,
      head: `<meta name="county-material" content="/county.json" data-roots="${county.terms.roots.join(' ')}">`,
    });
    let answer: (response: Response) => void = () => {};
    page.window.fetch = () => new Promise((resolve) => (answer = resolve));
    await page.bring('hotline-status');
    await until('the request', () => answer.length > 0);
    // The server's words stand: neither is taken yet.
    expect(page.elements.some(isTaken)).to.equal(false);
    answer(new Response(bytes, { headers: { 'content-type': 'application/json' } }));
    await until('both', () => page.elements.every(isTaken));
    const [first, second] = page.elements.map(shownIn);
    expect(first).to.contain('019-30 00 00').and.not.to.contain('019-10 00 00');
    expect(second).to.contain('används inte längre').and.not.to.contain('019-20 00 00');
    page.runTimers();
    expect(page.announced[0]).to.match(/^Linjen\. Öppet nu.*019-30 00 00/);
    expect(page.announced[1]).to.match(/^Den andra\. Linjen används inte längre\..*019-30 00 00/);
  });
});
