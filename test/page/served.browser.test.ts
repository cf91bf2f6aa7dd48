import { expect } from '@open-wc/testing';
import {
  emptyDocument,
  demonstrationCounty,
  listOf,
  publicationBytes,
} from '../publication/demonstration-county.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';
import { until } from '../until.js';
import { breachesOf } from './policy-reports.js';
import {
  isTaken,
  servedFrames,
  shownIn,
  type Given,
  type ServedFrame,
  type Updating,
} from './served-frame.js';

// Pages whose elements a server has written down, in each engine.

const firstLine = hotlineIds[0];

/** A day and a time at which offices are open. */
const workday = Date.parse('2026-11-26T11:00:00Z');
const night = Date.parse('2026-11-26T22:00:00Z');
const open = servedFrames({ now: workday });
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

describe('a server that knows more than the page', () => {
  const told = (phone: string) => ({
    ...{ name: 'Linjen', phone, openingHours: 'Mo-Su 00:00-23:59', eves: 'closed' },
    ...{ audience: 'exposed', reviewed: '2026-11-01', publisher: 'Länsstyrelsen' },
    source: 'https://www.lansstyrelsen.se/',
  });
  const document = {
    ...emptyDocument,
    ...{ county: 'orebro', published: '2026-11-25T08:00:00Z', version: 13 },
    hotlines: { egen: told('019-10 00 00'), [firstLine]: told('019-20 00 00') },
  };
  const ofDocument = (attributes: Given['attributes'] = {}): Given => ({
    ...{ tag: 'hotline-status', attributes, now: workday },
    material: { county: JSON.stringify(document) },
  });
  const site = { schemaVersion: '1.0', hotlines: { ny: told('019-40 00 00') } };
  /** That what a server wrote stands as it did. */
  function expectStanding(page: ServedFrame, element: Element, number: string): void {
    expect(isTaken(element)).to.equal(false);
    const root = page.servedRoot(element)!;
    expect(root.querySelector('a[href^="tel:"]')!.textContent).to.contain(number);
    expect(root.querySelectorAll('.root')).to.have.length(1);
  }
  /** Waits until the element has looked and has left the server's words. */
  const left = (page: ServedFrame) => until('a warning', () => page.told.length > 0);

  for (const [what, given, number, words] of [
    ['a document', ofDocument(), '019-20 00 00', /version 13 of the county's document, name/],
    [
      'a line that is not bundled',
      ofDocument({ line: 'egen' }),
      '019-10 00 00',
      /version 13 of the county's document, name/,
    ],
    [
      'the site’s own document',
      {
        ...{ tag: 'hotline-status', attributes: { line: 'ny' }, now: workday },
        material: { site: JSON.stringify(site) },
      } as Given,
      '019-40 00 00',
      /the site's own document, name it in <meta name="site-material">/,
    ],
  ] as const) {
    it(`keeps its words of ${what} where the page names none, and says so once`, async () => {
      const page = await open({ given: [given, given] });
      await page.bring('hotline-status');
      await left(page);
      await Promise.all(page.elements.map((one) => (one as Updating).updateComplete));
      for (const one of page.elements) expectStanding(page, one, number);
      expect(page.told).to.have.length(1);
      expect(page.told[0])
        .to.match(words)
        .and.to.match(/; what the server wrote stays\.$/);
    });
  }

  for (const [what, answer] of [
    ['cannot be had', () => Promise.reject(new TypeError('no network'))],
    ['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is an older one', 'older'],
    ['has expired', 'expired'],
  ] as const) {
    it(`keeps its words where the publication ${what}, until a newer one is there`, async () => {
      const county = await demonstrationCounty();
      const list = { ...listOf(county), county: 'orebro', hosts: ['www.lansstyrelsen.se'] };
      const published = async (more: object) => {
        const bytes = await publicationBytes(county, { document: { ...document, ...more }, list });
        return new Response(bytes, { headers: { 'content-type': 'application/json' } });
      };
      const page = await open({
        given: [ofDocument()],
        head: `<meta name="county-material" content="/county.json" data-roots="${county.terms.roots.join(' ')}" data-interval="1">`,
      });
      const older = { version: 12, hotlines: { [firstLine]: told('019-90 00 00') } };
      const expired = { expires: '2026-11-26T08:00:00Z' };
      const first =
        typeof answer === 'string' ? () => published(answer === 'older' ? older : expired) : answer;
      const [element] = page.elements;
      page.window.fetch = first;
      await page.bring('hotline-status');
      await until('a warning that the words stay', () =>
        page.told.some((one) => one.endsWith('what the server wrote stays.')),
      );
      expectStanding(page, element!, '019-20 00 00');
      page.window.fetch = () =>
        published({ version: 14, hotlines: { [firstLine]: told('019-30 00 00') } });
      page.window.Date.now = () => workday + 60_000;
      await until('the newer one', () => {
        page.runTimers();
        page.window.dispatchEvent(new page.window.Event('focus'));
        return isTaken(element!);
      });
      expect(shownIn(element!)).to.contain('019-30 00 00').and.not.to.contain('019-20 00 00');
    });
  }

  for (const when of ['before', 'after']) {
    it(`gives way where another line is asked for, ${when} the script, and is not taken for an older one after that`, async () => {
      const page = await open({ given: [ofDocument({ line: firstLine })] });
      const [element] = page.elements;
      const other = () => element!.setAttribute('line', 'kvinnofridslinjen');
      if (when === 'before') other();
      await page.bring('hotline-status');
      if (when === 'after') {
        await left(page);
        other();
      }
      await until('the other line', () => isTaken(element!));
      expect(shownIn(element!)).to.contain('020-50 50 50').and.not.to.contain('019-');
      element!.setAttribute('line', firstLine);
      await until('the tag’s own words', () => element!.shadowRoot!.querySelector('slot'));
      expect(element!.innerText).to.contain('019-20 00 00');
    });
  }

  it('keeps its words in a copy, in what a script writes, and where the script is there first', async () => {
    const head = '<script src="/plain/browser/hotline-status.js"></script>';
    const page = await open({ given: [ofDocument()], head, cut: '.css">' });
    await page.rest();
    const [element] = page.elements;
    await (element as Updating).updateComplete;
    expectStanding(page, element!, '019-20 00 00');
    const { body } = page.document;
    body.append(element!.cloneNode(true));
    const html = await (await fetch(page.frame.src.replace('cut', 'whole'))).text();
    body.insertAdjacentHTML('beforeend', /<hotline-status[^]*<\/hotline-status>/.exec(html)![0]);
    const all = [...body.querySelectorAll('hotline-status')];
    expect(all).to.have.length(3);
    for (const one of all.slice(1)) {
      await (one as Updating).updateComplete;
      expect(isTaken(one)).to.equal(false);
      expect((one as HTMLElement).innerText).to.contain('019-20 00 00');
    }
  });

  it('goes on where the page names its material later', async () => {
    const county = await demonstrationCounty();
    const list = { ...listOf(county), county: 'orebro', hosts: ['www.lansstyrelsen.se'] };
    const bytes = await publicationBytes(county, { document, list });
    const page = await open({ given: [ofDocument()] });
    await page.bring('hotline-status');
    await left(page);
    page.window.fetch = () =>
      Promise.resolve(new Response(bytes, { headers: { 'content-type': 'application/json' } }));
    const meta = page.document.createElement('meta');
    Object.assign(meta, { name: 'county-material', content: '/county.json' });
    meta.dataset['roots'] = county.terms.roots.join(' ');
    page.document.head.append(meta);
    (page.elements[0] as HTMLElement & { requestUpdate(): void }).requestUpdate();
    await until('the element', () => isTaken(page.elements[0]!));
    expect(shownIn(page.elements[0]!)).to.contain('019-20 00 00');
  });

  it('keeps no tick in its words where the page is left', async () => {
    const page = await open({ given: [{ tag: 'trafficking-checklist' }], version: '99.1.0' });
    await page.bring('all');
    await left(page);
    const root = page.servedRoot(page.elements[0]!)!;
    const ticked = () => [...root.querySelectorAll('input:checked')].length;
    const before = ticked();
    for (const one of root.querySelectorAll<HTMLElement>('input, summary')) one.click();
    expect(ticked()).to.be.greaterThan(before);
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide'));
    expect(ticked()).to.equal(before);
    expect(root.querySelectorAll('details[open]')).to.have.length(0);
  });

  it('keeps its words where it has a newer version than the script', async () => {
    const page = await open({ given: [national], version: '99.1.0' });
    await page.bring('hotline-status');
    await left(page);
    expectStanding(page, page.elements[0]!, '020-50 50 50');
    expect(page.told.join()).to.match(/it was written by 99\.1\.0 and the script is /);
  });

  it('gives way, of an own line, whatever documents the server had', async () => {
    const given = { ...line, material: { county: JSON.stringify(document) } };
    const page = await open({ given: [given] });
    const [element] = await page.upgrade();
    expect(shownIn(element!)).to.contain('019-21 10 00').and.to.contain('Öppet nu');
    expect(page.told).to.deep.equal([]);
  });

  for (const [what, folder] of [
    ['what takes its place', 'alone'],
    ['its language', 'alone-locale'],
  ] as const) {
    it(`keeps its words where the file of ${what} cannot be had, and says so once`, async () => {
      const page = await open({ given: [{ ...national, language: 'ar' }] });
      await page.bring('hotline-status', folder);
      await left(page);
      await (page.elements[0] as Updating).updateComplete;
      expectStanding(page, page.elements[0]!, '020-50 50 50');
      expect(page.told).to.have.length(1);
      expect(page.told[0]).to.match(/; what the server wrote stays\.$/);
    });
  }
});

describe('what a visitor did before the element came', () => {
  /** An element that has yet to take its server's place, since the page is still being sent; and what its server wrote. */
  async function waiting(given: Given): Promise<[page: ServedFrame, root: ShadowRoot]> {
    const page = await open({ given: [given], cut: '</template>' });
    await page.bring('all');
    const root = await until('its class, and all that its server wrote', () => {
      const found = page.servedRoot(page.elements[0]!);
      return found?.querySelector('.root') ? found : null;
    });
    return [page, root];
  }
  /** The same, once it has. */
  async function taken(page: ServedFrame): Promise<ShadowRoot> {
    await page.rest();
    await until('the element', () => isTaken(page.elements[0]!));
    return page.elements[0]!.shadowRoot!;
  }
  const words = (one: Element) => one.closest('label')!.textContent!.replace(/\s+/g, ' ').trim();

  it('is so still in a checklist, and danger that is ticked is answered', async () => {
    const [page, root] = await waiting({ tag: 'trafficking-checklist' });
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const age = root.querySelector<HTMLInputElement>('input[type=radio]')!;
    const chosen = [boxes[0]!, boxes[2]!, age];
    for (const one of chosen) one.click();
    const link = root.querySelector<HTMLAnchorElement>('a[href="tel:112"]')!;
    link.focus();
    const heard: string[] = [];
    for (const type of ['click', 'input', 'change', 'toggle']) {
      page.window.addEventListener(type, () => heard.push(type), true);
    }
    const now = await taken(page);
    expect(heard).to.deep.equal([]);
    const ticked = [...now.querySelectorAll<HTMLInputElement>('input:checked')];
    expect(ticked.map(words)).to.have.members(chosen.map(words));
    await until('the answer', () => now.querySelector('[part=danger]'));
    await until('the focus', () => now.activeElement);
    expect(now.activeElement!.getAttribute('href')).to.equal('tel:112');
    expect(page.elements[0]!.outerHTML).not.to.contain('checked');
  });

  it('is so still of a call: what is open, and what is ticked off', async () => {
    const [page, root] = await waiting(call);
    for (const one of root.querySelectorAll('summary')) one.click();
    root.querySelector<HTMLInputElement>('.steps input')!.click();
    const now = await taken(page);
    expect(now.querySelectorAll('details:not([open])')).to.have.length(0);
    expect(now.querySelectorAll('.steps input:checked')).to.have.length(1);
  });

  it('is so still of a definition', async () => {
    const [page, root] = await waiting({ tag: 'violence-definitions' });
    root.querySelector('summary')!.click();
    const now = await taken(page);
    const open = () =>
      [...now.querySelectorAll('button[aria-expanded]')].map((one) => one.ariaExpanded);
    await until('it is open', () => open()[0] === 'true');
  });

  it('is so still where the server spoke another language', async () => {
    const [page, root] = await waiting({ tag: 'trafficking-checklist' });
    root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    page.document.documentElement.lang = 'en';
    const now = await taken(page);
    await until('the answer', () => now.querySelector('[part=danger]'));
    expect(now.querySelector<HTMLElement>('.root')!.lang).to.equal('en');
  });

  it('is so still where the page has loaded long before its material', async () => {
    const head = '<meta name="county-material" content="/county.json" data-roots="x">';
    const page = await open({ given: [{ tag: 'trafficking-checklist' }], head });
    let answer: (response: Response) => void = () => {};
    page.window.fetch = () => new Promise((resolve) => (answer = resolve));
    await page.bring('all');
    await until('the request', () => answer.length > 0);
    const root = page.servedRoot(page.elements[0]!)!;
    root.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow'));
    answer(new Response('{}', { status: 404 }));
    await until('the element', () => isTaken(page.elements[0]!));
    await until('the answer', () => page.elements[0]!.shadowRoot!.querySelector('[part=danger]'));
  });

  it('is nothing where nothing was done', async () => {
    const [page, root] = await waiting({ tag: 'trafficking-checklist' });
    const before = [...root.querySelectorAll('input:checked')].map(words);
    const now = await taken(page);
    expect([...now.querySelectorAll('input:checked')].map(words)).to.deep.equal(before);
    expect(now.activeElement).to.equal(null);
  });
});
