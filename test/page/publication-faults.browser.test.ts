import { expect } from '@open-wc/testing';
import type { RefusalReason } from '../../src/publication/refusal.js';
import { hotline } from '../material/invented-county.js';
import { emptyDocument } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';
import { until } from '../until.js';
import {
  address,
  allElements,
  answers,
  attackedCounty,
  closePages,
  listFor,
  openPage,
  requestsFor,
  signed,
  type Answer,
  type AttackedCounty,
  type PageOptions,
  type Shown,
} from './attacked-page.js';
import { expectOneWarning } from './expect-one-warning.js';
import { expectSafe } from './expect-safe.js';

// Faults that lie around a publication: in how it is sent, in the browser, in what the page says of it, and in the site's own
// document. What is wrong with the publication itself is in publication-attacks.browser.test.ts.

const line = { ...hotline, name: 'Länets nya linje', openingHours: '24/7' };
const document = {
  ...inventedDocument,
  county: 'orebro',
  hotlines: { 'honour-support': line, 'trafficking-coordinators': line },
};
const minute = 60_000;

describe('a publication that something is wrong around', () => {
  let county: AttackedCounty;
  let roots: readonly string[];
  /** What a page shows that names no publication. */
  let bundled: readonly Shown[];
  /** A right publication. */
  let right: Answer;

  before(async () => {
    county = await attackedCounty();
    roots = county.terms.roots;
    right = { body: JSON.stringify(await signed(county, { document })) };
    const page = await openPage({});
    await page.settled();
    bundled = page.shown;
    closePages();
  });

  afterEach(closePages);

  const inHead = (code: string) => ({ head: `<script>${code}</script>` });

  // What goes wrong, why the publication is refused, how it answers, and what its page is.
  const faults: [
    what: string,
    reason: RefusalReason,
    answer: () => Answer,
    page?: () => PageOptions | Promise<PageOptions>,
  ][] = [
    [
      'it swells to 10 MB once it is there',
      'too-large',
      () => ({ how: 'swells', headers: { 'content-encoding': 'gzip' } }),
    ],
    ['a byte order mark stands before it', 'malformed', () => ({ body: `\ufeff${right.body}` })],
    ['it is a part', 'status', () => ({ ...right, status: 206 })],
    ['it comes with a status of an error', 'status', () => ({ ...right, status: 503 })],
    ['its type is not told', 'content-type', () => ({ ...right, headers: { 'content-type': '' } })],
    [
      'its type is a script’s',
      'content-type',
      () => ({ ...right, headers: { 'content-type': 'text/javascript' } }),
    ],
    [
      'its type is text, with JSON for a parameter',
      'content-type',
      () => ({ ...right, headers: { 'content-type': 'text/plain; a=application/json' } }),
    ],
    [
      'its address is a script',
      'unreachable',
      () => right,
      () => ({ material: 'javascript:parent.hacked=hacked=1' }),
    ],
    [
      'the page’s policy knows no other origin than its own',
      'unreachable',
      () => right,
      async () => ({
        policy: "connect-src 'self'",
        material:
          county.elsewhere +
          (await address({ ...right, headers: { 'access-control-allow-origin': '*' } })),
      }),
    ],
    [
      'the page’s policy allows what is not listed from nowhere',
      'unreachable',
      () => right,
      () => ({
        policy: "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'",
      }),
    ],
    [
      'the browser knows no Ed25519',
      'no-ed25519',
      () => right,
      () =>
        inHead(
          'SubtleCrypto.prototype.importKey = async () => { throw new DOMException("", "NotSupportedError"); }',
        ),
    ],
    [
      'the browser cannot end what takes too long',
      'unreachable',
      () => right,
      () =>
        inHead(
          'AbortSignal.timeout = () => { faults.fetched++; throw new TypeError("is not a function"); }',
        ),
    ],
    [
      'the browser has no cryptography for this page',
      'insecure-context',
      () => right,
      () => inHead('Object.defineProperty(Crypto.prototype, "subtle", { value: undefined })'),
    ],
    [
      'a script of the page lets nothing be fetched',
      'unreachable',
      () => right,
      () =>
        inHead('{ const { fetch } = window; window.fetch = () => { faults.fetched++; throw 1; } }'),
    ],
    [
      'the page asks for more signatures than there are',
      'list-signatures',
      () => right,
      () => ({ threshold: '3' }),
    ],
    ...['0', '-2', '1.5', 'två', 'NaN', 'Infinity'].map((threshold): (typeof faults)[number] => [
      `the page asks for ${threshold} signatures`,
      'pins',
      () => right,
      () => ({ threshold }),
    ]),
  ];

  for (const [what, reason, answer, options] of faults) {
    it(`leaves what is bundled, and warns once, where ${what} (${reason})`, async () => {
      const named = { material: await address(answer()), ...(await options?.()) };
      const page = await openPage({ roots, interval: 0.05, ...named });
      await page.looked(2);
      await page.warned();
      expectOneWarning(page, named.material, reason);
      expect(page.shown).to.deep.equal(bundled);
      expectSafe(page, bundled[2]!);
    });
  }

  it('shows what is signed, or what is bundled, where it is said to be gzip, and is none', async () => {
    const material = await address({ ...right, headers: { 'content-encoding': 'gzip' } });
    const page = await openPage({ roots, material, interval: 0.05 });
    await page.looked(2);
    // WebKit takes the bytes as they are, and they are signed.
    const isTaken = () => page.shown[0]!.text.includes(line.name);
    await until('an answer', () => isTaken() || page.faults.warnings.length);
    if (isTaken()) {
      expect(page.faults.warnings).to.deep.equal([]);
    } else {
      expectOneWarning(page, material, 'unreachable');
      expect(page.shown).to.deep.equal(bundled);
    }
    expectSafe(page, bundled[2]!);
  });

  it('leaves what is bundled, and warns once, where its address is none', async () => {
    const page = await openPage({ roots, material: 'https://' });
    const warnings = await page.warned();
    expect(warnings, warnings.join('\n')).to.have.length(1);
    expect(warnings[0]).to.contain(
      ' material="https://": should be an address, such as /county-material.json.',
    );
    expect(page.faults.fetched).to.equal(0);
    expect(page.shown).to.deep.equal(bundled);
    expectSafe(page, bundled[2]!);
  });

  for (const interval of ['15 min', '0', '-60', 'Infinity', '']) {
    it(`is looked for each quarter of an hour where the page says data-interval="${interval}"`, async () => {
      const material = await address(right);
      const page = await openPage({ roots, material, interval });
      await until('what is published', () => page.shown[0]!.text.includes(line.name));
      await answers(material, { status: 404 });
      // A look that is due begins at once.
      page.moveClock(14 * minute);
      expect(page.faults.fetched).to.equal(1);
      page.moveClock(minute);
      expect(page.faults.fetched).to.equal(2);
      await until('a warning of the file', () =>
        page.faults.warnings.some((one) => one.includes('(status)')),
      );
      page.moveClock(14 * minute);
      expect(page.faults.fetched).to.equal(2);
      const others = page.faults.warnings.filter((one) => !one.includes('(status)'));
      expect(others, others.join('\n')).to.have.length(interval ? 1 : 0);
      if (interval) {
        expect(others[0]).to.contain(`data-interval="${interval}": use seconds, more than 0`);
      }
      expectSafe(page, null);
    });
  }

  it('is gone from a page of a county that is not bundled when it expires: the fallback is there again', async () => {
    const told = { ...inventedDocument, expires: '2026-11-26T11:00:00Z' };
    const list = listFor(county, { county: 'sagolanet' });
    const body = JSON.stringify(await signed(county, { document: told, list }));
    const call = 'Ring <a href="tel:112">112</a> eller 0999-00 00 00';
    const tags = ['hotline-status', 'grant-deadline', 'violence-definitions'];
    const more = ['county-support', 'trafficking-checklist'];
    const page = await openPage({
      roots,
      material: await address({ body }),
      body:
        '<hotline-status county="sagolanet" line="kvinnofridslinjen">Ring 112</hotline-status>' +
        [...tags, ...more].map((tag) => `<${tag} county="sagolanet">${call}</${tag}>`).join(''),
    });
    const [national, ...others] = page.elements;
    const isFallback = (element: HTMLElement) =>
      element.querySelector('a')!.assignedSlot !== null &&
      element.innerText === 'Ring 112 eller 0999-00 00 00' &&
      element.querySelector('a')!.getClientRects().length === 1;
    await until('what is published, in each element', () =>
      others.every((element) => element.shadowRoot?.querySelector('.root')),
    );
    expect(others.some(isFallback)).to.equal(false);
    expect(page.shown[1]!.text).to.contain(hotline.phone);
    expect(page.faults.warnings).to.deep.equal([]);
    page.moveClock(60 * minute);
    await until('the fallback, in each element', () => others.every(isFallback));
    await page.warned();
    expect(page.pressable(national!, 'tel:+4620505050')).not.to.have.length(0);
    expect(page.pressable(national!, 'tel:112')).not.to.have.length(0);
    for (const element of others) {
      expect(element.shadowRoot!.textContent).not.to.contain(hotline.phone);
    }
    expect(page.faults.warnings, page.faults.warnings.join('\n')).to.have.length(1);
    expect(page.faults.warnings[0]).to.contain('(expired)');
    expect(page.faults.thrown).to.deep.equal([]);
  });
});

describe('a site’s own document that is attacked', () => {
  let bundled: readonly Shown[];
  const call = 'Ring <a href="tel:112">112</a>';
  const body = `${allElements}<hotline-status line="jour">${call}</hotline-status>`;
  const site = { schemaVersion: emptyDocument.schemaVersion };
  const jour = { ...hotline, name: 'Kommunens jour', phone: '019-12 34 56', openingHours: '24/7' };

  before(async () => {
    const page = await openPage({});
    await page.settled();
    bundled = page.shown;
    closePages();
  });

  afterEach(closePages);

  /** Opens a page that names it, and no publication. */
  async function withSite(answer: Answer, policy?: string) {
    const path = await address(answer);
    const head = `<meta name="site-material" content="${path}">`;
    return { path, page: await openPage({ head, body, policy }) };
  }
  const told = (more: object): Answer => ({ body: JSON.stringify({ ...site, ...more }) });

  const faults: [
    what: string,
    reason: RefusalReason,
    answer: () => Answer | Promise<Answer>,
    policy?: string,
  ][] = [
    ['is not there', 'status', () => ({ status: 404 })],
    ['has a connection that is dropped', 'unreachable', () => ({ how: 'drops' })],
    ['has no end', 'too-large', () => ({ how: 'endless' })],
    [
      'is HTML',
      'content-type',
      () => ({ body: '<!doctype html>', headers: { 'content-type': 'text/html' } }),
    ],
    ['is broken', 'malformed', () => ({ body: '{"schemaVersion":' })],
    ['has __proto__', 'malformed', () => ({ body: '{"__proto__":{"hacked":1}}' })],
    [
      'leads elsewhere',
      'unreachable',
      async () => ({
        status: 302,
        headers: { location: await address(told({ hotlines: { jour } })) },
      }),
    ],
    ['is another county’s', 'other-county', () => told({ county: 'sagolanet' })],
    ['is of a newer shape', 'newer-schema', () => told({ schemaVersion: '2.0' })],
    [
      'is forbidden by the page’s policy',
      'unreachable',
      () => told({ hotlines: { jour } }),
      "connect-src 'none'",
    ],
  ];

  /** That all is as without the document, and of its line the fallback. */
  function expectAlone(page: Awaited<ReturnType<typeof withSite>>['page']): void {
    const own = page.elements.at(-1)!;
    expect(page.shown.slice(0, -1)).to.deep.equal(bundled);
    expect(own.querySelector('a')!.assignedSlot).not.to.equal(null);
    expect(own.innerText).to.equal('Ring 112');
    expectSafe(page, bundled[2]!);
  }

  for (const [what, reason, answer, policy] of faults) {
    it(`changes nothing, with one warning, where it ${what} (${reason})`, async () => {
      const { page, path } = await withSite(await answer(), policy);
      await page.warned();
      await until('the fallback', () => page.elements.at(-1)!.querySelector('a')!.assignedSlot);
      expectOneWarning(page, path, reason);
      expectAlone(page);
    });
  }

  for (const [what, named, hotlines] of [
    ['a premium number', 'hotlines.x.phone', { x: { ...jour, phone: '0900-123 45 67' } }],
    ['another country’s number', 'hotlines.x.phone', { x: { ...jour, phone: '+47 22 33 44 55' } }],
    ['Kvinnofridslinjen’s name', 'hotlines.x.name', { x: { ...jour, name: 'Kvinnofridslinjen' } }],
    [
      'Kvinnofridslinjen’s name with letters that look alike',
      'hotlines.x.name',
      { x: { ...jour, name: 'Kvinnоfridslinjen' } },
    ],
    ['Kvinnofridslinjen’s place', 'hotlines.kvinnofridslinjen', { kvinnofridslinjen: jour }],
    [
      'Kvinnofridslinjen’s end',
      'hotlines.kvinnofridslinjen',
      { kvinnofridslinjen: { withdrawn: '2026-11-01', reason: 'Nedlagd.' } },
    ],
    [
      'what turns text about',
      'hotlines.x.purpose',
      { x: { ...jour, purpose: 'Ring \u202e65 43 21-910' } },
    ],
    ['a link by script', 'hotlines.x.website', { x: { ...jour, website: 'javascript:hacked=1' } }],
    [
      'a person’s mailbox',
      'hotlines.x.purpose',
      { x: { ...jour, purpose: 'Skriv till for.efternamn@sagolanet.example.' } },
    ],
  ] as const) {
    it(`adds its right line, and names the other, where one has ${what}`, async () => {
      const { page, path } = await withSite(told({ hotlines: { jour, ...hotlines } }));
      await until('the site’s line', () => page.shown.at(-1)!.text.includes(jour.phone));
      const warnings = await page.warned();
      expect(warnings, warnings.join('\n')).to.have.length(1);
      expect(warnings[0])
        .to.contain(`material="${new URL(path, location.href)}": ${named} should be `)
        .and.contain('the record is not used');
      expect(page.shown.slice(0, -1)).to.deep.equal(bundled);
      const own = page.elements.at(-1)!;
      expect(page.pressable(own, 'tel:+4619123456')).not.to.have.length(0);
      expect(page.pressable(own, 'tel:112')).not.to.have.length(0);
      expect(page.faults.thrown).to.deep.equal([]);
      expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
    });
  }

  it('replaces no line of the county’s, and is asked for once, without a cookie or a referrer', async () => {
    window.document.cookie = 'visit=1; path=/';
    try {
      const { page, path } = await withSite(
        told({ hotlines: { jour, 'honour-support': jour, 'trafficking-coordinators': jour } }),
      );
      await until('the site’s line', () => page.shown.at(-1)!.text.includes(jour.phone));
      expect(page.shown.slice(0, -1)).to.deep.equal(bundled);
      const requests = await requestsFor(path);
      expect(requests).to.have.length(1);
      expect(requests[0]!.headers).not.to.have.any.keys('cookie', 'referer', 'authorization');
      expect(page.faults.warnings).to.deep.equal([]);
    } finally {
      window.document.cookie = 'visit=; path=/; max-age=0';
    }
  });
});
