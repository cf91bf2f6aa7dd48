import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/grant-deadline/define.js';
import type { GrantDeadline } from '../../../src/elements/grant-deadline/define.js';
import { shownText } from '../../shown-text.js';
import { warningsOf } from '../../warnings-of.js';

const callAt = (now: string) =>
  fixture<GrantDeadline>(html`<grant-deadline now=${now}></grant-deadline>`);

const states = [
  ['2018-05-02', 'Öppet för ansökan, 105 dagar kvar'],
  ['2018-08-01', 'Öppet för ansökan, stänger snart: 14 dagar kvar'],
  ['2018-08-14T23:59', 'Öppet för ansökan, stänger snart: 1 dag kvar'],
  ['2018-08-15', 'Sista dagen att ansöka är i dag'],
  ['2018-08-15T23:59:59', 'Sista dagen att ansöka är i dag'],
  ['2018-08-16', 'Stängt för ansökan'],
  ['2026-11-23', 'Stängt för ansökan'],
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

    it(`shows all facts of the call and passes axe at ${now}`, async () => {
      const element = await callAt(now);
      const text = shownText(element).toLowerCase();
      for (const fact of facts) expect(text).to.contain(fact.toLowerCase());
      await expect(element).to.be.accessible();
    });
  }

  it('is closed today, without any attribute', async () => {
    const element = await fixture(html`<grant-deadline></grant-deadline>`);
    expect(shownText(element)).to.contain('Stängt för ansökan');
  });

  it('tells how to send an application while the call is open', async () => {
    const text = shownText(await callAt('2018-08-15'));
    expect(text)
      .to.contain('Gör din ansökan')
      .and.to.contain('e-post')
      .and.to.contain('vanlig post')
      .and.to.contain(
        'Länsstyrelsen i Örebro län 701 86 Örebro Källan säger inte om brevet ska ha kommit fram',
      );
  });

  it('tells no longer how to send one when the call has closed', async () => {
    const text = shownText(await callAt('2018-08-16'));
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
      expect(shownText(element)).to.contain('900 000 kronor');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<grant-deadline> ${attribute}="${value}": use `);
      element.remove();
    });
  }

  it('reflows at 320 px', async () => {
    const element = await callAt('2018-08-01');
    element.style.width = '320px';
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.scrollWidth).to.be.at.most(320);
  });
});
