import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/grant-deadline/define.js';
import type { HotlineStatus } from '../../src/elements/hotline-status/define.js';
import '../../src/elements/hotline-status/define.js';
import { loadOnDemand } from '../../src/base/on-demand.js';
import { readFeed } from '../../src/material/read-feed.js';
import { until } from '../until.js';
import { shownText } from '../shown-text.js';
import { warningsOf } from '../warnings-of.js';

/** Answers requests from a table, and counts them. */
function answering(answers: Record<string, () => Response>): {
  requests: string[];
  end: () => void;
} {
  const real = window.fetch;
  const requests: string[] = [];
  window.fetch = async (input, options) => {
    const { pathname } = new URL(String(input));
    requests.push(pathname);
    const { signal, ...rest } = options!;
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(rest).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    return answers[pathname]?.() ?? new Response('', { status: 404 });
  };
  return { requests, end: () => void (window.fetch = real) };
}

const type = { headers: { 'content-type': 'application/json; charset=utf-8' } };
const json = (value: unknown) => () => new Response(JSON.stringify(value), type);
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const newHours = (fields: object) => json({ hotlines: { 'honour-support': fields } });

/** Waits until elements show what a feed said, or that it said nothing. */
async function fed(address: string, ...elements: Element[]): Promise<void> {
  await loadOnDemand();
  await readFeed(address, Date.now()).catch(() => undefined);
  for (const element of elements) await (element as HotlineStatus).updateComplete;
}

describe('the material feed', () => {
  let network: ReturnType<typeof answering> | undefined;

  afterEach(() => {
    network?.end();
    document.querySelector('meta[name="county-material"]')?.remove();
  });

  const shownWith = async (material: string, now: string) => {
    const element = await fixture(
      html`<hotline-status material=${material} now=${now}></hotline-status>`,
    );
    await fed(material, element);
    return shownText(element);
  };

  it('is asked for nowhere unless a page names it', async () => {
    network = answering({});
    const host = await fixture(
      html`<div><hotline-status></hotline-status><grant-deadline></grant-deadline></div>`,
    );
    for (const element of host.children) await (element as HotlineStatus).updateComplete;
    expect(network.requests).to.deep.equal([]);
  });

  it('changes a fact, and with it the claim and its age', async () => {
    network = answering({
      '/a.json': newHours({ openingHours: 'Mo,We,Fr 09:00-12:00; PH off', reviewed: '2026-11-01' }),
    });
    const open = await shownWith('/a.json', '2026-11-23T10:00');
    expect(open).to.contain('Öppet nu, stänger kl. 12:00').and.not.to.contain('från 2018');
    expect(open).to.contain('Måndag, onsdag, fredag, kl. 09:00–12:00');
    expect(open).to.contain('Uppgifterna kontrollerades 1 november 2026');
    expect(await shownWith('/a.json', '2026-11-24T10:00')).to.contain('Stängt nu');
  });

  it('is fetched once for all elements of a page, by its meta element', async () => {
    network = answering({ '/b.json': newHours({ openingHours: 'Mo-Fr 10:00-11:00' }) });
    const meta = document.createElement('meta');
    meta.name = 'county-material';
    meta.content = '/b.json';
    document.head.append(meta);
    const host = await fixture(
      html`<div><hotline-status></hotline-status><hotline-status></hotline-status></div>`,
    );
    await fed(meta.content, ...host.children);
    expect(network.requests).to.deep.equal(['/b.json']);
    for (const element of host.children) expect(shownText(element)).to.contain('10:00–11:00');
  });

  it('that is wrong is warned of once a page, however many elements would use it', async () => {
    network = answering({ '/g.json': newHours({ openingHours: 'vardagar' }), '/h.json': json([]) });
    const warnings = await warningsOf(async () => {
      for (const address of ['/g.json', '/h.json']) {
        const host = await fixture(
          html`<div>
            <hotline-status material=${address}></hotline-status>
            <hotline-status material=${address}></hotline-status>
            <grant-deadline material=${address}></grant-deadline>
          </div>`,
        );
        await fed(address, ...host.children);
      }
    });
    expect(warnings).to.have.length(2);
  });

  it('says nothing of the line for who is exposed', async () => {
    network = answering({
      '/i.json': json({ hotlines: { kvinnofridslinjen: { openingHours: 'Mo 10:00-11:00' } } }),
    });
    const warnings = await warningsOf(async () => {
      const element = await fixture(
        html`<hotline-status line="kvinnofridslinjen" material="/i.json"></hotline-status>`,
      );
      await fed('/i.json', element);
      expect(shownText(element)).to.contain('Öppet dygnet runt');
    });
    expect(warnings.join()).to.contain('the same for every county');
  });

  it('that never ends is given up', async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(50_000).fill(32)),
      cancel: () => void (cancelled = true),
    });
    network = answering({ '/j.json': () => new Response(endless, type) });
    await readFeed('/j.json', Date.now()).then(
      () => expect.fail('it ended'),
      (error: Error) => expect(error.message).to.contain('larger than 256 kB'),
    );
    await until('the stream is cancelled', () => cancelled);
  });

  it('is measured in bytes, and read whole where a letter falls between two pieces', async () => {
    const pieces = (text: string) => {
      const bytes = new TextEncoder().encode(text);
      return new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += 999) {
            controller.enqueue(bytes.slice(at, at + 999));
          }
          controller.close();
        },
      });
    };
    const feed = (length: number) => JSON.stringify({ note: 'å'.repeat(length), trafficking: 1 });
    network = answering({
      '/k.json': () => new Response(pieces(feed(127_000)), type),
      '/l.json': () => new Response(pieces(feed(129_000)), type),
    });
    const { mend } = (await readFeed('/k.json', Date.now())).get('trafficking')!;
    expect(mend).to.contain('should be an object');
    await readFeed('/l.json', Date.now()).then(
      () => expect.fail('it was read'),
      (error: Error) => expect(error.message).to.contain('larger than 256 kB'),
    );
  });

  it('may extend a call', async () => {
    network = answering({
      '/c.json': json({ grantCalls: { 'orebro-2018': { lastDay: '2018-08-31' } } }),
    });
    const element = await fixture(
      html`<grant-deadline material="/c.json" now="2018-08-20"></grant-deadline>`,
    );
    await fed('/c.json', element);
    expect(shownText(element)).to.contain('11 dagar kvar').and.to.contain('fredag 31 augusti 2018');
  });

  it('ends a claim past the last day that the facts are valid', async () => {
    network = answering({
      '/d.json': newHours({ reviewed: '2026-11-01', validUntil: '2026-12-31' }),
    });
    expect(await shownWith('/d.json', '2026-12-30T10:00')).to.contain('Öppet nu');
    const after = await shownWith('/d.json', '2027-01-04T10:00');
    expect(after).not.to.match(/Öppet nu|Stängt nu/);
    expect(after).to.contain('010-223 57 60').and.to.contain('Kontrollera aktuella öppettider');
  });

  for (const [what, name, answer, warned] of [
    ['is missing', '/e1.json', () => new Response('', { status: 404 }), 'the feed answered 404'],
    [
      'is no JSON',
      '/e2.json',
      () => new Response('<!doctype html>', type),
      'showing bundled facts',
    ],
    ['is of another type', '/e8.json', () => new Response('{}'), 'should be application/json'],
    [
      'is larger than 256 kB',
      '/e9.json',
      () => new Response(`{"a":"${'a'.repeat(256_000)}"}`, type),
      'larger than 256 kB',
    ],
    ['is a list', '/e10.json', json([]), 'the feed should be an object'],
    ['is a number', '/e11.json', json(7), 'the feed should be an object'],
    [
      'changes the number',
      '/e12.json',
      newHours({ phone: '010-000 00 00' }),
      'phone should be one of',
    ],
    [
      'is of the future',
      '/e13.json',
      newHours({ reviewed: day(3) }),
      'reviewed should be a day that',
    ],
    [
      'holds null for a record',
      '/e14.json',
      json({ hotlines: { 'honour-support': null } }),
      'object',
    ],
    [
      'holds wrong hours',
      '/e3.json',
      newHours({ openingHours: 'vardagar' }),
      'openingHours should',
    ],
    ['holds a wrong date', '/e4.json', newHours({ reviewed: 'nyss' }), 'reviewed should be a date'],
    [
      'would lead a link',
      '/e5.json',
      newHours({ source: 'https://example.org/x' }),
      'source should',
    ],
    [
      'holds a text',
      '/e6.json',
      json({ hotlines: { 'honour-support': 'stängt' } }),
      'should be an object',
    ],
    [
      'reaches for __proto__',
      '/e7.json',
      newHours(JSON.parse('{"__proto__x": 1}')),
      'should be one of',
    ],
  ] as const) {
    it(`that ${what} leaves the bundled facts, and one warning`, async () => {
      network = answering({ [name]: answer });
      let text = '';
      const warnings = await warningsOf(async () => {
        text = await shownWith(name, '2018-05-02T10:00');
      });
      expect(text).to.contain('010-223 57 60').and.to.contain('Öppet nu, stänger kl. 16:00');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<hotline-status> material="').and.to.contain(warned);
    });
  }

  for (const [name, value] of [
    ['/f3.json', { hotlines: null }],
    ['/f4.json', { hotlines: {} }],
    ['/f5.json', { hotlines: { 'honour-support': { reviewed: day(0) } } }],
  ] as const) {
    it(`that says nothing, ${JSON.stringify(value)}, leaves the bundled facts`, async () => {
      network = answering({ [name]: json(value) });
      expect(await shownWith(name, '2018-05-02T10:00')).to.contain('Öppet nu, stänger kl. 16:00');
    });
  }
});
