import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/grant-deadline/define.js';
import '../../src/elements/hotline-status/define.js';
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
    expect(options).to.deep.equal({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    return answers[pathname]?.() ?? new Response('', { status: 404 });
  };
  return { requests, end: () => void (window.fetch = real) };
}

const json = (value: unknown) => () => new Response(JSON.stringify(value));
const newHours = (fields: object) => json({ hotlines: { 'honour-support': fields } });

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
    await aTimeout(20);
    return shownText(element);
  };

  it('is asked for nowhere unless a page names it', async () => {
    network = answering({});
    await fixture(
      html`<div><hotline-status></hotline-status><grant-deadline></grant-deadline></div>`,
    );
    await aTimeout(20);
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
    network = answering({ '/b.json': newHours({ openingHours: '24/7' }) });
    const meta = document.createElement('meta');
    meta.name = 'county-material';
    meta.content = '/b.json';
    document.head.append(meta);
    const host = await fixture(
      html`<div><hotline-status></hotline-status><hotline-status></hotline-status></div>`,
    );
    await aTimeout(20);
    expect(network.requests).to.deep.equal(['/b.json']);
    for (const element of host.children) expect(shownText(element)).to.contain('dygnet runt');
  });

  it('may extend a call', async () => {
    network = answering({
      '/c.json': json({ grantCalls: { 'orebro-2018': { lastDay: '2018-08-31' } } }),
    });
    const element = await fixture(
      html`<grant-deadline material="/c.json" now="2018-08-20"></grant-deadline>`,
    );
    await aTimeout(20);
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
    ['is no JSON', '/e2.json', () => new Response('<!doctype html>'), 'showing bundled facts'],
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
    ['holds a number', '/e8.json', newHours({ phone: '010-000 00 00' }), 'phone should be one of'],
    ['holds a text', '/e6.json', json({ hotlines: { 'honour-support': 'stängt' } }), '0 should be'],
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
    ['/f1.json', null],
    ['/f2.json', 7],
    ['/f3.json', { hotlines: null }],
    ['/f4.json', { hotlines: { 'honour-support': null } }],
  ] as const) {
    it(`that says nothing, ${JSON.stringify(value)}, leaves the bundled facts`, async () => {
      network = answering({ [name]: json(value) });
      expect(await shownWith(name, '2018-05-02T10:00')).to.contain('Öppet nu, stänger kl. 16:00');
    });
  }
});
