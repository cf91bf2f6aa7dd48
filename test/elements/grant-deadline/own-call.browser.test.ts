import { expect } from '@open-wc/testing';
import '../../../src/elements/grant-deadline/define.js';
import type { GrantDeadline } from '../../../src/elements/grant-deadline/define.js';
import { wholeText } from '../../shown-text.js';
import { visitorClock } from '../../visitor-clock.js';
import { warningsOf } from '../../warnings-of.js';

const own = {
  name: 'Kommunens bidrag för kvinnofrid',
  publisher: 'Exempelkommunen',
  'last-day': '2027-02-18',
  amount: '500 000 kr',
  applicants: 'Kommuner 50 %; Ideella organisationer 100 procent; Stiftelser',
  steps: 'PM på högst 4 sidor; Budget',
  website: 'https://kommun.example/bidrag',
  reviewed: '2026-11-01',
  now: '2027-02-01',
};

/** A call of a site's own, with some attributes set otherwise or, with null, left out. */
async function ownCall(
  others: Record<string, string | null> = {},
): Promise<{ element: GrantDeadline; text: string; warnings: string[] }> {
  const element = document.createElement('grant-deadline');
  for (const [name, value] of Object.entries({ ...own, ...others })) {
    if (value !== null) element.setAttribute(name, value);
  }
  const warnings = await warningsOf(async () => {
    document.body.append(element);
    await element.updateComplete;
  });
  return { element, text: wholeText(element), warnings };
}

const noAttributes = Object.fromEntries(Object.keys(own).map((name) => [name, null]));

describe('<grant-deadline> with a call of the site’s own', () => {
  visitorClock();

  afterEach(() => document.body.replaceChildren());

  it('shows all that the attributes say, and nothing of the county’s call', async () => {
    const { element, text, warnings } = await ownCall();
    for (const part of [
      'Kommunens bidrag för kvinnofrid',
      'Öppet för ansökan, 17 dagar kvar',
      'till och med torsdag 18 februari 2027',
      '500 000 kronor för alla sökande tillsammans',
      'Utlyses av Exempelkommunen',
      'Läs mer om utlysningen (länk till annan webbplats)',
      'Kommuner Upp till halva kostnaden',
      'Ideella organisationer Upp till hela kostnaden',
      'Stiftelser Utlysningen anger ingen andel',
      'PM på högst 4 sidor Budget',
      'Uppgifterna kommer från den här webbplatsen.',
      'Uppgifterna kontrollerades 1 november 2026.',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).not.to.match(/2018|900 000|701 86|Örebro/);
    expect(warnings).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('takes the same as data, an object or JSON', async () => {
    for (const data of [
      { name: 'Bidrag', lastDay: '2027-02-18', amount: 500000, steps: ['PM', 'Budget'] },
      '{"name": "Bidrag", "lastDay": "2027-02-18", "amount": 500000, "steps": ["PM", "Budget"]}',
    ]) {
      const element = document.createElement('grant-deadline');
      element.data = data;
      element.now = own.now;
      document.body.append(element);
      await element.updateComplete;
      expect(wholeText(element))
        .to.contain('Bidrag Öppet för ansökan, 17 dagar kvar')
        .and.to.contain('500 000 kronor')
        .and.to.contain('PM Budget');
    }
  });

  for (const [others, shown] of [
    [{ opens: '2027-02-10' }, 'Ansökan öppnar 10 februari 2027'],
    [
      { 'closing-time': '16:00', now: '2027-02-18T15:59' },
      'Sista dagen att ansöka är i dag, till kl. 16:00',
    ],
    [{ 'closing-time': '16:00' }, 'Sista ansökningsdag torsdag 18 februari 2027, till kl. 16:00'],
    [{ 'closing-time': '16:00', now: '2027-02-18T16:00' }, 'Stängde 18 februari 2027'],
    [{ 'former-last-day': '2027-02-04' }, 'Förlängd, tidigare 4 februari 2027.'],
    [{ 'former-last-day': '2027-03-04' }, 'Tidigarelagd, förut 4 mars 2027.'],
    [{ 'last-day': '2027-02-20' }, 'Dagen är en lördag. Sista dagen flyttas inte för det.'],
    [{ 'last-day': '2027-05-06' }, 'Dagen är Kristi himmelsfärdsdag.'],
    [{ 'decision-day': '2027-04-01' }, 'Beslut väntas 1 april 2027'],
    [{ reviewed: '2026-02-01' }, 'Öppet för ansökan, 17 dagar kvar, enligt uppgift från 2026'],
    [
      { reviewed: '2025-02-01' },
      'Datumen bygger på uppgifter från 2025. Vi vet inte om de gäller.',
    ],
    [{ reviewed: '2025-02-01', now: '2027-02-19' }, 'Stängde 18 februari 2027'],
    [{ 'valid-until': '2027-01-31' }, 'Vi vet inte när ansökan stänger'],
    [{ 'valid-until': '2027-01-31', now: '2027-02-19' }, 'Stängde 18 februari 2027'],
  ] as const) {
    it(`says for ${JSON.stringify(others)}: ${shown}`, async () => {
      const { text, warnings } = await ownCall(others);
      expect(text).to.contain(shown);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('counts no days and makes no reminder of a day that nobody has checked for 24 months', async () => {
    const { text } = await ownCall({ reviewed: '2025-02-01' });
    expect(text).to.contain('18 februari 2027').and.to.contain('500 000 kronor');
    expect(text).not.to.match(/dagar? kvar|öppet för ansökan|påminnelse/i);
  });

  it('keeps a name from right to left apart from the sentence that it is in', async () => {
    const { element } = await ownCall({ applicants: 'جمعيات' });
    const root = element.shadowRoot!;
    root.querySelector<HTMLInputElement>('[type=radio]')!.click();
    const total = root.querySelector<HTMLInputElement>('#total')!;
    total.value = '400 000';
    total.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    root.querySelector<HTMLElement>('[part=calculator] button')!.click();
    await element.updateComplete;
    expect(root.querySelector('output')!.textContent).to.contain('för \u2068جمعيات\u2069. Fråga');
  });

  it('keeps its facts when it has closed, and tells no longer how to apply', async () => {
    const { text } = await ownCall({ now: '2027-02-19' });
    expect(text).to.contain('500 000 kronor').and.to.contain('18 februari 2027');
    expect(text)
      .not.to.contain('PM på högst')
      .and.not.to.contain('Räkna ut')
      .and.not.to.contain('kalender');
  });

  for (const [attribute, value, shown, mend] of [
    ['last-day', '18 februari 2027', '18 februari 2027', 'a date, YYYY-MM-DD'],
    ['last-day', '2027-02-30', 'Vi vet inte när ansökan stänger', 'a date, YYYY-MM-DD'],
    ['last-day', '', 'Inget datum är angivet', 'a date, YYYY-MM-DD'],
    ['opens', 'snart', 'Vi vet inte när ansökan stänger', 'a date, YYYY-MM-DD'],
    ['closing-time', 'kl. 16', 'torsdag 18 februari 2027, kl. 16', 'a time of day, HH:MM'],
    ['amount', '5,5 miljoner', '17 dagar kvar', 'whole kronor, 900 000'],
    ['amount', '-5', '17 dagar kvar', 'whole kronor, 900 000'],
    ['applicants', 'Kommuner 150 %', 'Kommuner 150 %', 'applicants with their highest share'],
    ['applicants', '', '17 dagar kvar', 'applicants with their highest share'],
    ['name', ' ', 'Bidrag att söka', 'a text'],
    ['website', 'kommun.example', '17 dagar kvar', 'an https address'],
    ['former-last-day', 'igår', '17 dagar kvar', 'a date, YYYY-MM-DD'],
    ['decision-day', 'våren', '17 dagar kvar', 'a date, YYYY-MM-DD'],
    ['reviewed', 'nyss', 'Vi vet inte när ansökan stänger', 'a date, YYYY-MM-DD'],
    ['data', '{', '17 dagar kvar', 'should be JSON'],
    ['data', '[]', '17 dagar kvar', 'should be JSON'],
    ['data', '{"sistaDag": "2027-02-18"}', '17 dagar kvar', 'sistaDag should be one of'],
    ['calendar', 'javascript:alert(1)', '17 dagar kvar', 'an https address'],
    ['calendar', 'http://evil.example/x.ics', '17 dagar kvar', 'an https address'],
    ['website', 'https://a@kommun.example/', '17 dagar kvar', 'without a user name'],
  ] as const) {
    it(`stays useful and warns once of ${attribute}="${value}"`, async () => {
      const { text, warnings } = await ownCall({ [attribute]: value });
      expect(text).to.contain(shown);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain(`<grant-deadline> ${attribute}="${value}": `)
        .and.to.contain(mend);
    });
  }

  it('says that a last day is needed', async () => {
    const { text, warnings } = await ownCall({ ...noAttributes, name: 'Bidrag' });
    expect(text).to.contain('Bidrag Vi vet inte när ansökan stänger');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('last-day="null"');
  });

  describe('the language and direction of its texts', () => {
    const html = document.documentElement;
    const pageLanguage = html.getAttribute('lang');
    afterEach(() => {
      if (pageLanguage === null) html.removeAttribute('lang');
      else html.lang = pageLanguage;
    });

    const ownTexts = [
      'Kommunens bidrag för kvinnofrid',
      'Exempelkommunen',
      'Kommuner',
      'PM på högst 4 sidor',
    ];
    const named = async (page: string, lang: string | null, shown = lang ?? page) => {
      html.lang = page;
      const { element } = await ownCall({ lang });
      const root = () => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
      while (root().lang !== shown) await new Promise(requestAnimationFrame);
      return ownTexts.flatMap((text) => {
        const found = [...root().querySelectorAll('*')].filter(
          ({ children, textContent }) => !children.length && textContent!.trim() === text,
        );
        expect(found, text).not.to.have.length(0);
        return found.map((one) => ({
          language: one.closest<HTMLElement>('[lang]')!.lang,
          direction: one.closest<HTMLElement>('[dir]')!.dir,
        }));
      });
    };

    for (const [page, lang, shown, language] of [
      ['sv', null, 'sv', 'sv'],
      ['sv-SE', 'sv-simple', 'sv-simple', 'sv-simple'],
      ['en-GB', null, 'en', 'en'],
      ['sv', 'ar', 'ar', ''],
      ['sv', 'uk', 'uk', ''],
      ['ar', 'sv', 'sv', ''],
      ['de', null, 'sv', ''],
    ] as const) {
      it(`are the page’s: ${language || 'unknown'} on a page in ${page}, spoken to in ${shown}`, async () => {
        const found = await named(page, lang, shown);
        for (const one of found) {
          expect(one).to.deep.equal({ language, direction: 'auto' });
        }
      });
    }

    it('leave what the element says itself in its own language', async () => {
      html.lang = 'sv';
      const { element } = await ownCall({ lang: 'en', name: null });
      const heading = () => element.shadowRoot!.querySelector<HTMLElement>('[part=heading]')!;
      while (heading().closest<HTMLElement>('[lang]')!.lang !== 'en') {
        await new Promise(requestAnimationFrame);
      }
      expect(heading().textContent).to.equal('Grants to apply for');
    });
  });

  it('is not mixed with one of the county’s', async () => {
    const { text, warnings } = await ownCall({ ...noAttributes, call: 'orebro-2018', name: 'X' });
    expect(text).to.contain('900 000 kronor');
    expect(warnings[0]).to.contain('leave out call');
  });
});

describe('<grant-deadline> read where the clock is another', () => {
  visitorClock(() => 180);

  afterEach(() => document.body.replaceChildren());

  it('says of a closing time that it is Swedish, on the last day too', async () => {
    const { text } = await ownCall({ 'closing-time': '16:00' });
    expect(text).to.contain('torsdag 18 februari 2027, till kl. 16:00 svensk tid');
    document.body.replaceChildren();
    const { text: last } = await ownCall({ 'closing-time': '16:00', now: '2027-02-18T15:00' });
    expect(last).to.contain('Sista dagen att ansöka är i dag, till kl. 16:00 svensk tid');
  });
});
