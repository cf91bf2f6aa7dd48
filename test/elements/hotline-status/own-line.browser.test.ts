import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../../src/elements/hotline-status/define.js';
import { until } from '../../until.js';
import { shownText, wholeText } from '../../shown-text.js';
import { visitorClock } from '../../visitor-clock.js';
import { warningsOf } from '../../warnings-of.js';

const own = {
  name: 'Kommunens stödlinje',
  phone: '019-000 00 00',
  hours: 'Mo-Th 08:00-17:00; Fr 08:00-15:00; PH off; 2026 Nov 26 10:00-12:00',
  audience: 'exposed',
  description: 'Stöd i familjer där det förekommer våld.',
  website: 'https://kommun.example/stod',
  reviewed: '2026-06-01',
  now: '2026-11-23T10:00',
};

/** A line of a site's own, with some attributes set otherwise or, with null, left out. */
async function ownLine(
  others: Record<string, string | null> = {},
): Promise<{ element: HotlineStatus; text: string; warnings: string[] }> {
  let element!: HotlineStatus;
  const warnings = await warningsOf(async () => {
    element = await fixture<HotlineStatus>(html`<hotline-status></hotline-status>`);
    for (const [name, value] of Object.entries({ ...own, ...others })) {
      if (value !== null) element.setAttribute(name, value);
    }
    await element.updateComplete;
  });
  return { element, text: wholeText(element), warnings };
}

const callsHelp = ['112', '020-50 50 50'];

describe('<hotline-status> with a line of the site’s own', () => {
  visitorClock();

  it('shows all that the attributes say, and the lines that are always open', async () => {
    const { element, text, warnings } = await ownLine();
    for (const part of [
      'Kommunens stödlinje',
      'Ring 019-000 00 00',
      'Öppet nu, stänger kl. 17:00',
      'Måndag till torsdag, kl. 08:00–17:00.',
      'torsdag 26 november 10:00–12:00, avvikande tider',
      'För dig som är utsatt',
      'Stöd i familjer där det förekommer våld.',
      'Läs mer om linjen (länk till annan webbplats)',
      'Uppgifterna kontrollerades 1 juni 2026.',
      ...callsHelp,
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).not.to.contain('Länsstyrelsen').and.not.to.contain('010-223 57 60');
    expect(warnings).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('claims nothing past valid-until or before valid-from, and says from when', async () => {
    const past = await ownLine({ 'valid-until': '2026-11-22' });
    expect(past.text).to.contain('Vi vet inte').and.to.contain('Kontrollera aktuella öppettider');
    const coming = await ownLine({ 'valid-from': '2026-12-01' });
    expect(coming.text)
      .to.contain('Vi vet inte')
      .and.to.contain('gäller från och med 1 december 2026');
    const valid = await ownLine({ 'valid-until': '2026-11-25' });
    expect(valid.text)
      .to.contain('Öppet nu')
      .and.to.contain('gäller till och med 25 november 2026')
      .and.to.contain('torsdag 26 november inte känt');
  });

  it('names the year when it was checked over twelve months ago', async () => {
    const { text } = await ownLine({ reviewed: '2025-11-23' });
    expect(text).to.contain('Öppet nu, stänger kl. 17:00, enligt uppgift från 2025');
  });

  it('claims nothing when it was checked 24 months ago, and tells the hours as what was said', async () => {
    const { element, text } = await ownLine({ reviewed: '2024-11-23' });
    expect(element.state).to.equal('unverified');
    expect(text).to.contain(
      'Enligt uppgift från 2024: måndag till torsdag, kl. 08:00–17:00. Fredag, kl. 08:00–15:00.',
    );
    expect(text).to.contain('Vi vet inte om tiderna gäller.').and.not.to.contain('Öppet nu');
    const around = await ownLine({ reviewed: '2020-01-01', hours: '24/7' });
    expect(around.text).to.contain('Öppet dygnet runt').and.to.contain('från 2020');
  });

  it('lets the eves count as holidays or not', async () => {
    const eve = { now: '2026-12-24T10:00' };
    expect((await ownLine(eve)).text).to.contain('Stängt i dag, julafton');
    expect((await ownLine({ ...eve, eves: 'open' })).text).to.contain('Öppet nu');
  });

  it('tells of the bill only where an attribute says so', async () => {
    const bills = async (others = {}) =>
      (await ownLine(others)).text.split('syns inte på telefonräkningen').length - 1;
    // Of the national line beside it that is always said.
    expect(await bills()).to.equal(1);
    expect(await bills({ bill: 'hidden' })).to.equal(1);
    expect(await bills({ phone: '020-000 000', bill: 'hidden' })).to.equal(2);
    expect(await bills({ phone: '+46 20 000 000', bill: 'hidden' })).to.equal(2);
  });

  it('says of its own free call in compact too, before that of the national line, under a heading of the level asked for', async () => {
    const free = { phone: '020-000 000', bill: 'hidden', variant: 'compact' };
    const { element, text } = await ownLine({ ...free, 'heading-level': '5' });
    expect(text.match(/Samtalet är gratis/g)).to.have.length(2);
    expect(text.indexOf('Samtalet är gratis')).to.be.below(
      text.indexOf('Kvinnofridslinjen och 112'),
    );
    const fold = element.shadowRoot!.querySelector('details')!;
    const levels = [...fold.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.localName);
    expect(new Set(levels)).to.deep.equal(new Set(['h5']));
    const hidden = fold.querySelector('summary .visually-hidden')!;
    expect(hidden.textContent!.trim()).to.equal(own.name);
    expect(hidden.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('says that the facts are the site’s own, in compact too', async () => {
    const sentence = 'Uppgifterna kommer från den här webbplatsen.';
    expect((await ownLine()).text).to.contain(sentence);
    expect((await ownLine({ variant: 'compact' })).text).to.contain(sentence);
    expect((await ownLine({ reviewed: null })).text).to.contain(sentence);
    const county = await fixture<HotlineStatus>(html`<hotline-status></hotline-status>`);
    expect(wholeText(county)).not.to.contain(sentence);
  });

  for (const phone of [
    '0900-123 45 67',
    '+46 939 123 45 67',
    '0046-944-123 45 67',
    '118 118',
    '+47 22 00 00 00',
    '112',
    '114 14',
    '020-50 50 50',
    '+46 20-505050',
  ]) {
    it(`never shows ${phone} as its number`, async () => {
      const { element, text, warnings } = await ownLine({ phone });
      expect(text).to.contain('Numret saknas här').and.to.contain('Kommunens stödlinje');
      const links = [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:112',
        'tel:+4620505050',
      ]);
      expect(shownText(element).split('Vid akut fara')[0]).not.to.contain(phone);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`phone="${phone}": should be `);
    });
  }

  it('never shows a refused number in compact either', async () => {
    const { text } = await ownLine({ phone: '0900-123 45 67', variant: 'compact' });
    expect(text).not.to.contain('0900');
    for (const number of callsHelp) expect(text).to.contain(number);
  });

  for (const name of ['Kvinnofridslinjen', 'KVINNO-FRIDSLINJEN', 'Kvinnоfridslinjen', 'Polisen']) {
    it(`never gives its number the name ${name}`, async () => {
      const { element, text, warnings } = await ownLine({ name });
      expect(element.shadowRoot!.querySelector('h2')!.innerText).to.equal('Telefonlinje');
      expect(text).to.contain('Ring 019-000 00 00');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`name="${name}": should be its own, not a national line's`);
    });
  }

  for (const [attribute, value, shown, mend] of [
    ['hours', 'vardagar 9-16', 'vardagar 9-16', 'not understood: "vardagar 9-16" at character 1'],
    ['hours', 'Mo-Fr 09:00-16:00; SH off', 'Vi vet inte', '"SH off" at character 20'],
    ['hours', '', 'Öppettiderna är inte kända', 'should be opening hours: write rules as'],
    ['phone', 'växeln', 'Numret saknas här', 'a Swedish telephone number'],
    ['phone', '', 'Numret saknas här', 'a Swedish telephone number'],
    ['name', '', 'Telefonlinje', 'should be a text'],
    ['audience', 'alla', 'Kommunens stödlinje', 'professionals or exposed'],
    ['eves', 'ja', 'Öppet nu', 'closed or open'],
    ['bill', 'ja', 'Öppet nu', 'hidden'],
    ['bill', 'hidden', 'Öppet nu', 'hidden, and only for 020 and 116'],
    ['website', 'javascript:alert(1)', 'Öppet nu', 'an https address'],
    ['website', 'https://kommun.example@evil.example/', 'Öppet nu', 'without a user name'],
    ['reviewed', '1/6 2026', 'Vi vet inte', 'a date, YYYY-MM-DD'],
    ['valid-until', 'julafton', 'Vi vet inte', 'a date, YYYY-MM-DD'],
    ['valid-from', '', 'Vi vet inte', 'a date, YYYY-MM-DD'],
  ] as const) {
    it(`stays useful and warns once of ${attribute}="${value}"`, async () => {
      const { text, warnings } = await ownLine({ [attribute]: value });
      for (const part of [shown, ...callsHelp]) expect(text).to.contain(part);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain(`<hotline-status> ${attribute}="${value}": `)
        .and.to.contain(mend);
    });
  }

  it('says which attribute is missing', async () => {
    const { text, warnings } = await ownLine({ phone: null, name: null });
    expect(text).to.contain('Telefonlinje').and.to.contain('Numret saknas här');
    expect(warnings.join()).to.contain('phone="null"').and.to.contain('name="null"');
  });

  it('is in the page’s language inside another, and takes its own direction', async () => {
    const { element } = await ownLine();
    const names = () => [...element.shadowRoot!.querySelectorAll('h2 bdi, .call bdi')];
    expect(names().map((name) => name.getAttribute('lang'))).to.deep.equal([null, null]);
    element.lang = 'ar';
    await until('the element speaks Arabic', () =>
      element.shadowRoot!.querySelector('.root[lang=ar]'),
    );
    expect(
      names().map((name) => [name.getAttribute('lang'), name.getAttribute('dir')]),
    ).to.deep.equal([
      ['', 'auto'],
      ['', 'auto'],
    ]);
  });

  it('is not mixed with one of the county’s', async () => {
    const { text, warnings } = await ownLine({ line: 'honour-support' });
    expect(text).to.contain('010-223 57 60').and.not.to.contain('Kommunens stödlinje');
    expect(warnings[0]).to.contain('leave out line');
  });
});
