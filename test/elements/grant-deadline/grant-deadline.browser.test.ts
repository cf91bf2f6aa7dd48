import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/grant-deadline/define.js';
import type { GrantDeadline } from '../../../src/elements/grant-deadline/define.js';
import { shownText } from '../../shown-text.js';
import { warningsOf } from '../../warnings-of.js';

const callAt = (now: string) =>
  fixture<GrantDeadline>(html`<grant-deadline now=${now}></grant-deadline>`);

/** Opens all that is folded away. Gives what is shown then. */
function unfolded(element: GrantDeadline): string {
  for (const one of element.shadowRoot!.querySelectorAll('details')) one.open = true;
  return shownText(element);
}

const states = [
  ['2018-05-02', 'Öppet för ansökan, 105 dagar kvar'],
  ['2018-08-01', 'Öppet för ansökan, stänger snart: 14 dagar kvar'],
  ['2018-08-14T23:59', 'Öppet för ansökan, stänger snart: 1 dag kvar'],
  ['2018-08-15', 'Sista dagen att ansöka är i dag'],
  ['2018-08-15T23:59:59', 'Sista dagen att ansöka är i dag'],
  ['2018-08-16', 'Stängde 15 augusti 2018'],
  ['2026-11-23', 'Stängde 15 augusti 2018'],
] as const;

/** What stays readable whatever state the call is in. */
const facts = [
  'Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor',
  '900 000 kronor',
  'under 2018',
  'Till och med onsdag 15 augusti 2018',
  'Länsstyrelsen i Örebro län',
  'kommuner',
  'myndigheter',
  'ideella organisationer',
  'stiftelser',
  'verksamhet i Örebro län',
  'Högst halva kostnaden för insatser som utförs av en myndighet eller kommun',
  'Hela kostnaden för insatser som utförs av frivilligorganisation',
  'Utlysningen anger ingen andel',
  'angelägna insatser',
  'internutbildning',
  'förstärkning av kompetens',
  'våld i nära relationer',
  'hedersrelaterat våld och förtryck',
  'prostitution och människohandel för sexuella ändamål',
  'Insatser med fokus på maskulinitetsnormer och våldsutövare prioriteras',
  'Örebro läns strategi för jämställdhet 2017–2020 i ordinarie verksamhet',
  'Ett våldsförebyggande arbete ska utvecklas med fokus på maskulinitetsnormer och våldsutövare.',
  'Kunskaper och metoder för att upptäcka och förstärka skyddet för personer utsatta för våld ska utvecklas genom samverkan.',
  'PM på högst 4 A4-sidor',
  'budget för hela projekttiden',
  'vilka andra medel som projektet har sökt och beviljats',
];

describe('<grant-deadline>', () => {
  for (const [now, text] of states) {
    it(`says at ${now}: ${text}`, async () => {
      const element = await callAt(now);
      const status = element.shadowRoot!.querySelector<HTMLElement>('[part=status]')!;
      expect(status.innerText.trim()).to.equal(text);
    });

    it(`has all facts of the call, folded or not, and passes axe at ${now}`, async () => {
      const element = await callAt(now);
      await expect(element).to.be.accessible();
      const text = unfolded(element).toLowerCase();
      for (const fact of facts) expect(text).to.contain(fact.toLowerCase());
      await expect(element).to.be.accessible();
    });
  }

  it('is closed today, without any attribute', async () => {
    const element = await fixture(html`<grant-deadline></grant-deadline>`);
    expect(shownText(element)).to.contain('Stängde 15 augusti 2018');
  });

  it('tells how to send an application while the call is open', async () => {
    const text = unfolded(await callAt('2018-08-15'));
    expect(text)
      .to.contain('Skriv och skicka ansökan')
      .and.to.contain('e-post')
      .and.to.contain('vanlig post')
      .and.to.contain(
        'Länsstyrelsen i Örebro län 701 86 Örebro Källan säger inte om brevet ska ha kommit fram',
      );
  });

  it('tells no longer how to send one when the call has closed', async () => {
    const text = unfolded(await callAt('2018-08-16'));
    expect(text)
      .not.to.contain('701 86')
      .and.not.to.match(/e-post|mejl|skicka/i);
  });

  it('carries no one’s e-mail address', async () => {
    const element = await callAt('2018-08-01');
    expect(element.shadowRoot!.innerHTML).not.to.match(/@|mailto/);
  });

  it('marks the last day up for machines', async () => {
    const time = (await callAt('2018-08-01')).shadowRoot!.querySelector('time')!;
    expect(time.dateTime).to.equal('2018-08-15');
  });

  for (const [attribute, value] of [
    ['call', 'orebro-1918'],
    ['call', ''],
    ['heading-level', '0'],
    ['now', '15/8 2018'],
  ] as const) {
    it(`stays useful and warns once of ${attribute}="${value}"`, async () => {
      let element!: GrantDeadline;
      const warnings = await warningsOf(async () => {
        element = document.createElement('grant-deadline');
        element.setAttribute(attribute, value);
        document.body.append(element);
        await element.updateComplete;
      });
      expect(unfolded(element)).to.contain('900 000 kronor');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<grant-deadline> ${attribute}="${value}": use `);
      element.remove();
    });
  }

  for (const now of ['2018-08-01', '2018-08-16']) {
    it(`reflows at 320 px with text twice as large, at ${now}`, async () => {
      const element = await callAt(now);
      Object.assign(element.style, { width: '320px', fontSize: '32px' });
      unfolded(element);
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(320);
    });
  }

  it('tells in the first screen of a phone what, whether, until when, how much and for whom', async () => {
    const element = await callAt('2018-08-01');
    element.style.width = '360px';
    const box = (selector: string) =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    // Above its name stands only that this is a preview, as no visitor sees it.
    const { top } = box('[part=heading]');
    const seen = ['[part=status]', 'time', '.facts > :nth-child(2)', '.facts > :nth-child(3)'];
    for (const selector of seen) {
      expect(box(selector).height, selector).to.be.above(0);
      expect(box(selector).bottom - top, selector).to.be.below(740);
    }
    const facts = shownText(element);
    for (const fact of ['14 dagar kvar', '15 augusti 2018', '900 000 kronor', 'Stiftelser']) {
      expect(facts).to.contain(fact);
    }
  });

  it('is brief once it has closed: when that was, where new ones stand, and the rest folded', async () => {
    const element = await fixture<GrantDeadline>(html`<grant-deadline></grant-deadline>`);
    element.style.width = '320px';
    expect(element.getBoundingClientRect().height).to.be.at.most(300);
    const link = element.shadowRoot!.querySelector('a')!;
    expect(link.textContent).to.contain('Se om det finns nya utlysningar');
    expect(link.href).to.contain('https://www.lansstyrelsen.se/orebro/');
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  it('says once what several may be granted', async () => {
    const share = 'Högst halva kostnaden för insatser som utförs av en myndighet eller kommun';
    const text = unfolded(await callAt('2018-08-01'));
    expect(text.split(share)).to.have.length(2);
    expect(text).to.contain(`Kommuner Myndigheter ${share}`);
  });

  it('closes what was opened when the page is left', async () => {
    const element = await callAt('2018-08-01');
    const open = () => element.shadowRoot!.querySelectorAll('details[open]').length;
    unfolded(element);
    expect(open()).to.equal(5);
    window.dispatchEvent(new Event('pagehide'));
    await element.updateComplete;
    expect(open()).to.equal(0);
  });
});
