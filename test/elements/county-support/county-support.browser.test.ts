import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/county-support/define.js';
import type { CountySupport } from '../../../src/elements/county-support/define.js';
import { shownText, wholeText } from '../../shown-text.js';
import { warningsOf } from '../../warnings-of.js';

const support = (sections: string | null, now = '2026-11-24') =>
  fixture<CountySupport>(
    sections === null
      ? html`<county-support now=${now}></county-support>`
      : html`<county-support now=${now} sections=${sections}></county-support>`,
  );
const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('h3')].map(({ innerText }) => innerText);

const all = ['Få stöd', 'Utbilda dig', 'Nationell strategi', 'Kontakt', 'Kampanjer'];

describe('<county-support>', () => {
  it('folds what was opened where other sections are asked for', async () => {
    const element = await fixture<CountySupport>(html`<county-support></county-support>`);
    element.shadowRoot!.querySelector('details')!.open = true;
    element.sections = 'training';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  it('shows all sections, passes axe, and has no empty or skipped heading', async () => {
    const element = await support(null);
    expect(headings(element)).to.deep.equal(all);
    const levels = [...element.shadowRoot!.querySelectorAll<HTMLElement>('h2,h3,h4,h5,h6')];
    for (const [index, heading] of levels.entries()) {
      expect(heading.innerText.trim()).not.to.equal('');
      const before = Number(levels[index - 1]?.localName[1] ?? 1);
      expect(Number(heading.localName[1]) - before).to.be.at.most(1);
    }
    await expect(element).to.be.accessible();
  });

  it('shows the sections that are asked for, in its own order', async () => {
    expect(headings(await support('contacts strategy'))).to.deep.equal([all[2], all[3]]);
  });

  for (const [sections, count] of [
    ['', 5],
    ['roll', 5],
    ['role roll', 1],
  ] as const) {
    it(`stays useful and warns once of sections="${sections}"`, async () => {
      let element!: CountySupport;
      const warnings = await warningsOf(async () => (element = await support(sections)));
      expect(headings(element)).to.have.length(count);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(
        'use some of role, training, strategy, contacts, campaigns, social',
      );
    });
  }

  for (const [now, text] of [
    ['2025-12-31T23:59', 'Strategin gäller 2017–2026. En nationell'],
    [
      '2026-01-01',
      'Strategin gäller 2017–2026. Kontrollera hos regeringen vad som gäller därefter',
    ],
    ['2026-12-31T23:59', 'Strategin gäller 2017–2026. Kontrollera hos regeringen vad som'],
    ['2027-01-01', 'Strategin gällde 2017–2026. Kontrollera hos regeringen om en ny strategi'],
  ] as const) {
    it(`says at ${now}: ${text}`, async () => {
      expect(shownText(await support('strategy', now))).to.contain(text);
    });
  }

  it('has one link in each card, which leads where it says, and one number to call', async () => {
    const element = await support(null);
    const leads = [...element.shadowRoot!.querySelectorAll('.card')].map((card) =>
      [...card.querySelectorAll<HTMLAnchorElement>('.action a, .call')].map((link) =>
        link.protocol === 'tel:' ? link.pathname : link.hostname,
      ),
    );
    expect(leads).to.deep.equal([
      ['www.lansstyrelsen.se'],
      ['www.hedersfortryck.se'],
      ['www.regeringen.se'],
      // Whom to ask of honour, and whom of trafficking.
      ['www.hedersfortryck.se', '+4620390000', 'nspm.jamstalldhetsmyndigheten.se'],
      [],
    ]);
  });

  it('folds texts behind words that say what is there, and closes them as the page is left', async () => {
    const element = await support(null);
    const folds = [...element.shadowRoot!.querySelectorAll('details')];
    expect(folds.map((fold) => fold.querySelector('summary')!.innerText.trim())).to.deep.equal([
      'Vad Länsstyrelsen gör',
      'Samverkan och ansvar',
      'Webbutbildning i hedersrelaterat våld och förtryck',
      'Könsstympning av flickor och kvinnor',
      'Filmer om hedersrelaterat våld och förtryck',
      'Fyra vägledande målsättningar',
      'Vad de kan hjälpa till med',
      'Mer om kampanjen',
    ]);
    expect(shownText(element)).not.to.contain('leder länssamverkan');
    folds[0]!.open = true;
    expect(shownText(element)).to.contain('leder länssamverkan');
    expect(element.shadowRoot!.querySelectorAll('details a')).to.have.length(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(folds.some(({ open }) => open)).to.equal(false);
  });

  it('can be scanned on a phone: name and for whom are seen first, the number is the largest', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width: 320px; font: 16px/1.5 sans-serif">
        <county-support now="2026-11-24"></county-support>
      </div>`,
    );
    const root = page.firstElementChild!.shadowRoot!;
    const { top, height } = root.querySelector('.root')!.getBoundingClientRect();
    // By the engine's own font: Chromium's here comes to 2 900, Firefox's and WebKit's are wider.
    expect(height).to.be.at.most(3300);
    const [name, first] = root.querySelectorAll<HTMLElement>('h2, .card p');
    expect(name!.innerText).to.equal('Stöd från Länsstyrelsen');
    expect(first!.innerText).to.match(/^Du som i en kommun eller region arbetar/);
    expect(first!.getBoundingClientRect().bottom - top).to.be.at.most(740);
    const sizeOf = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
    const number = sizeOf(root.querySelector('.call .number')!);
    for (const one of root.querySelectorAll('h2, h3, h4, p, li, a')) {
      expect(sizeOf(one)).to.be.below(number);
    }
  });

  it('needs no sideways scroll at 320 px with large text', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width: 320px; font: 32px/1.5 sans-serif">
        <county-support now="2026-11-24"></county-support>
      </div>`,
    );
    const root = page.firstElementChild!.shadowRoot!;
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    const { scrollWidth, clientWidth } = root.querySelector('.root')!;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('marks each link that leaves, after a real space, and tells no one where from', async () => {
    const element = await support(null);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=https]')];
    // To the operators' own pages, and none to where we know of no right one.
    expect(new Set(links.map(({ hostname }) => hostname))).to.deep.equal(
      new Set([
        'www.regeringen.se',
        'www.hedersfortryck.se',
        'nspm.jamstalldhetsmyndigheten.se',
        'nkjt.se',
        'www.lansstyrelsen.se',
      ]),
    );
    for (const link of links) {
      expect(link.textContent).to.match(/\S \(länk till annan webbplats\)$/);
      expect(link.rel).to.equal('noreferrer noopener');
      expect(link.target).to.equal('');
    }
  });

  it('ascribes to the government what is from it, and where that is shown', async () => {
    const notes = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=source]')].map(
        ({ innerText }) => innerText,
      );
    const county =
      'Källa: Länsstyrelsen i Örebro län (länk till annan webbplats). Uppgifterna är från 2018 och kan ha ändrats.';
    expect(notes(await support(null))).to.deep.equal([
      county,
      'Källa för strategins mål och år: Regeringen (länk till annan webbplats). Uppgifterna är från 2016 och kan ha ändrats.',
    ]);
    expect(notes(await support('role contacts'))).to.deep.equal([county]);
  });

  it('says of a course or film only for whom its page says that it is', async () => {
    expect(wholeText(await support('training')))
      .to.contain('i första hand för')
      .and.not.to.match(/För dig som|till exempel i skolan|före sommarlovet/);
  });

  it('has a link in its sentence on the coordinators, which says whose number it is', async () => {
    const link = (await support('contacts')).shadowRoot!.querySelector<HTMLAnchorElement>(
      'a.phone[href="tel:+4620390000"]',
    )!;
    expect(link.textContent).to.equal(
      '020-390 000 Regionkoordinatorer mot prostitution och människohandel',
    );
    expect(link.parentElement!.textContent!.replace(/\s+/g, ' ').trim()).to.match(
      /^Ring 020-390 000 .* eller kontakta koordinatorn i din region\. Kontaktuppgifter/,
    );
  });

  it('has 112 and the line around the clock within reach', async () => {
    expect(shownText(await support('campaigns')))
      .to.contain('112')
      .and.to.contain('020-50 50 50');
  });
});
