import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/county-support/define.js';
import type { CountySupport } from '../../../src/elements/county-support/define.js';
import { shownText } from '../../shown-text.js';
import { warningsOf } from '../../warnings-of.js';

const support = (sections: string | null, now = '2026-11-24') =>
  fixture<CountySupport>(
    sections === null
      ? html`<county-support now=${now}></county-support>`
      : html`<county-support now=${now} sections=${sections}></county-support>`,
  );
const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('h3')].map(({ innerText }) => innerText);

const all = [
  'Vad Länsstyrelsen gör',
  'Nationell strategi',
  'Utbildningar och filmer',
  'Kampanjer',
  'Vem du kan kontakta',
];

describe('<county-support>', () => {
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
    expect(headings(await support('contacts strategy'))).to.deep.equal([all[1], all[4]]);
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
        'use some of role, strategy, training, campaigns, contacts, social',
      );
    });
  }

  for (const [now, text] of [
    ['2025-12-31T23:59', 'Strategin gäller 2017–2026. En nationell'],
    ['2026-11-24', 'Den upphör vid årets slut. Kontrollera hos regeringen'],
    ['2026-12-31T23:59', 'Den upphör vid årets slut'],
    ['2027-01-01', 'Strategin gällde 2017–2026. Kontrollera hos regeringen om en ny strategi'],
  ] as const) {
    it(`says at ${now}: ${text}`, async () => {
      expect(shownText(await support('strategy', now))).to.contain(text);
    });
  }

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
    expect(shownText(await support('training')))
      .to.contain('i första hand för')
      .and.not.to.match(/För dig som|till exempel i skolan|före sommarlovet/);
  });

  it('has a link in its sentence on the coordinators, which says whose number it is', async () => {
    const link = (await support('contacts')).shadowRoot!.querySelector<HTMLAnchorElement>(
      'a[href="tel:+4620390000"]',
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
