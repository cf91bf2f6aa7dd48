import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/hotline-status/define.js';
import type { HotlineStatus } from '../../../src/elements/hotline-status/define.js';
import { shownText, wholeText } from '../../shown-text.js';
import { visitorClock } from '../../visitor-clock.js';
import { warningsOf } from '../../warnings-of.js';

const lineAt = (line: string, now: string) =>
  fixture<HotlineStatus>(html`<hotline-status line=${line} now=${now}></hotline-status>`);

/** Every state that the bundled facts can produce, and what is then said of it. */
const states = [
  ['honour-support', '2018-05-02T10:00', 'Öppet nu, stänger kl. 16:00'],
  ['honour-support', '2018-05-02T15:45', 'Öppet nu, stänger snart: kl. 16:00'],
  ['honour-support', '2018-05-02T07:00', 'Stängt nu. Öppnar kl. 09:00'],
  ['honour-support', '2018-05-02T16:00', 'Stängt nu. Öppnar i morgon kl. 09:00'],
  ['honour-support', '2018-05-04T18:00', 'Stängt nu. Öppnar på måndag kl. 09:00'],
  [
    'honour-support',
    '2018-05-10T12:00',
    'Stängt i dag, Kristi himmelsfärdsdag. Öppnar i morgon kl. 09:00',
  ],
  [
    'honour-support',
    '2018-06-22T12:00',
    'Stängt i dag, midsommarafton. Öppnar på måndag kl. 09:00',
  ],
  ['honour-support', '2019-11-25T10:00', 'Öppet nu, stänger kl. 16:00, enligt uppgift från 2018'],
  ['honour-support', '2026-11-23T10:00', 'Vi vet inte om någon svarar nu'],
  ['trafficking-coordinators', '2026-11-23T10:00', 'Vi vet inte om någon svarar nu'],
  ['kvinnofridslinjen', '2024-06-01T03:00', 'Öppet dygnet runt'],
  ['kvinnofridslinjen', '2026-11-23T03:00', 'Öppet dygnet runt'],
] as const;

describe('<hotline-status>', () => {
  it('folds what was opened where another line is asked for', async () => {
    const element = await fixture<HotlineStatus>(html`<hotline-status></hotline-status>`);
    element.shadowRoot!.querySelector('details')!.open = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(true);
    element.line = 'trafficking-coordinators';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  visitorClock();

  for (const [line, now, text] of states) {
    it(`says of ${line} at ${now}: ${text}`, async () => {
      const element = await lineAt(line, now);
      const status = element.shadowRoot!.querySelector<HTMLElement>('[part=status]')!;
      expect(status.innerText.replace(/\s+/g, ' ').trim()).to.equal(text);
    });

    it(`has 112 and a line around the clock one tap away for ${line} at ${now}`, async () => {
      const element = await lineAt(line, now);
      const numbers = [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')];
      const addresses = numbers.map((link) => link.getAttribute('href'));
      expect(addresses).to.include('tel:112').and.to.include('tel:+4620505050');
    });

    it(`passes axe for ${line} at ${now}`, async () => {
      await expect(await lineAt(line, now)).to.be.accessible();
    });
  }

  it('shows all that the county says of the national line', async () => {
    const element = await lineAt('honour-support', '2019-11-25T10:00');
    const text = wholeText(element);
    for (const fact of [
      'Nationell stödtelefon om hedersrelaterat våld och förtryck',
      '010-223 57 60',
      'Länsstyrelsen Östergötland driver',
      'rådgivning i ärenden som rör barn och vuxna som är utsatta, eller riskerar att utsättas, för',
      'hedersrelaterat våld och förtryck',
      'barnäktenskap',
      'tvångsäktenskap',
      'könsstympning',
      'Helgfria vardagar, måndag till fredag, kl. 09:00–16:00',
      'Midsommarafton, julafton och nyårsafton räknas som helgdagar',
      'För dig som möter frågorna i ditt arbete.',
      'Är du själv utsatt för våld? Kvinnofridslinjen har öppet dygnet runt. 020-50 50 50 Kvinnofridslinjen',
      '112',
      '020-50 50 50',
      'Länsstyrelsen i Örebro län (länk till annan webbplats)',
      '2018',
    ]) {
      expect(text).to.contain(fact);
    }
  });

  it('claims nothing of hours that nobody has checked for 24 months', async () => {
    const element = await lineAt('honour-support', '2026-11-24T10:00');
    expect(element.state).to.equal('unverified');
    const text = shownText(element);
    expect(text).not.to.match(/öppet nu|stängt nu|öppnar|den här veckan|i dag/i);
    expect(text.match(/kl\. 09:00–16:00/g)).to.have.length(1);
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('[aria-current], table')).to.have.length(0);
    const status = root.querySelector('[part=status]')!;
    expect(Number(getComputedStyle(status).fontWeight)).to.be.below(600);
    // A shape that is empty and no circle: nothing that looks like open.
    const shape = getComputedStyle(root.querySelector('.shape')!);
    expect(shape.borderRadius).to.equal('0px');
    expect(shape.color).to.equal(getComputedStyle(status).color);
  });

  for (const variant of ['full', 'compact'] as const) {
    it(`says whom the line is for before its number, ${variant}`, async () => {
      for (const [line, audience] of [
        ['honour-support', 'För dig som möter frågorna i ditt arbete.'],
        ['trafficking-coordinators', 'För dig som möter frågorna i ditt arbete.'],
        ['kvinnofridslinjen', 'För dig som är utsatt för våld.'],
      ] as const) {
        const element = await lineAt(line, '2026-11-24T10:00');
        element.variant = variant;
        await element.updateComplete;
        const text = shownText(element);
        // A row has no room to say of the national line what its name says.
        if (variant === 'compact' && line === 'kvinnofridslinjen') continue;
        expect(text).to.contain(audience);
        expect(text.indexOf(audience)).to.be.below(text.search(/0[12]0-/));
        await expect(element).to.be.accessible();
      }
    });
  }

  it('ascribes to the county’s page only what it says', async () => {
    const honour = wholeText(await lineAt('honour-support', '2026-11-24T10:00'));
    expect(honour)
      .to.contain('Källa: Länsstyrelsen i Örebro län')
      .and.to.contain(
        'Källa för vem linjen är till för: Nationellt centrum mot hedersrelaterat våld och förtryck',
      );
    const coordinators = wholeText(await lineAt('trafficking-coordinators', '2026-11-24T10:00'));
    expect(coordinators).to.contain(
      'Källa för tiderna och för vem linjen är till för: Jämställdhetsmyndigheten',
    );
    const own = wholeText(await lineAt('kvinnofridslinjen', '2026-11-24T10:00'));
    expect(own).not.to.contain('Källa för').and.not.to.contain('Länsstyrelsen');
  });

  it('says beside the national line what its operator says of it, and in which year', async () => {
    for (const line of ['honour-support', 'kvinnofridslinjen']) {
      const text = wholeText(await lineAt(line, '2026-11-24T10:00'));
      for (const fact of [
        'Samtalet är gratis och syns inte på telefonräkningen.',
        'Numret ligger kvar i telefonens samtalslista',
        'Du kan vara anonym. Det finns tolk till de flesta språk, och texttelefon, enligt Nationellt centrum för kvinnofrid 2017.',
        'Kvinnojour på teckenspråk (NKJT) (länk till annan webbplats)',
        'Bildtelefoni.net och Texttelefoni når också 112.',
        'om du har registrerat dig hos SOS Alarm i förväg',
      ]) {
        expect(text.split(fact), fact).to.have.length(2);
      }
    }
  });

  it('shows the coordinators’ number and claims no hours that are not known', async () => {
    const text = shownText(await lineAt('trafficking-coordinators', '2026-11-23T10:00'));
    expect(text).to.contain('020-390 000').and.to.contain('Kontorstid på vardagar');
    expect(text).not.to.match(/Öppet nu|Stängt/);
  });

  it('dials with the country code, and 112 without', async () => {
    const element = await lineAt('honour-support', '2026-11-23T10:00');
    const links = [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')];
    const text = (link: Element) => link.textContent!.replace(/\s+/g, ' ').trim();
    expect(links.map((link) => `${text(link)} ${link.getAttribute('href')}`)).to.deep.equal([
      'Ring 010-223 57 60 Nationell stödtelefon om hedersrelaterat våld och förtryck tel:+46102235760',
      'Vid akut fara, ring 112 Nödnumret tel:112',
      '020-50 50 50 Kvinnofridslinjen tel:+4620505050',
    ]);
  });

  it('tells of the bill only where the line’s facts say so', async () => {
    expect(shownText(await lineAt('kvinnofridslinjen', '2024-06-01'))).to.contain(
      'syns inte på telefonräkningen',
    );
    const other = await lineAt('honour-support', '2024-06-01');
    expect(shownText(other)).not.to.contain('telefonräkningen');
  });

  it('shows the national line and its present state without any attribute', async () => {
    const element = await fixture<HotlineStatus>(html`<hotline-status></hotline-status>`);
    expect(shownText(element))
      .to.contain('010-223 57 60')
      .and.to.contain('Vi vet inte om tiderna gäller.');
    expect(shownText(element)).not.to.contain('Förhandsvisning');
  });

  it('shows the week as a table, with the holiday’s name and today marked', async () => {
    const element = await lineAt('honour-support', '2018-05-10T12:00');
    element.shadowRoot!.querySelector('details')!.open = true;
    const rows = [...element.shadowRoot!.querySelectorAll('tr')];
    expect(rows.map((row) => row.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'måndag 7 maj 09:00–16:00',
      'tisdag 8 maj 09:00–16:00',
      'onsdag 9 maj 09:00–16:00',
      'torsdag 10 maj (i dag) stängt, Kristi himmelsfärdsdag',
      'fredag 11 maj 09:00–16:00',
      'lördag 12 maj stängt',
      'söndag 13 maj stängt',
    ]);
    expect(rows.map((row) => row.getAttribute('aria-current'))).to.deep.equal(
      rows.map((_, index) => (index === 3 ? 'date' : null)),
    );
    for (const line of ['trafficking-coordinators', 'kvinnofridslinjen']) {
      const other = await lineAt(line, '2018-05-10T12:00');
      expect(other.shadowRoot!.querySelector('table')).to.equal(null);
    }
  });

  it('names the year of old facts beside the week’s hours too', async () => {
    const element = await lineAt('honour-support', '2019-11-25T10:00');
    const caption = element.shadowRoot!.querySelector('caption')!;
    expect(caption.textContent!.trim().replace(/\s+/g, ' ')).to.equal(
      'Den här veckan, enligt uppgift från 2018',
    );
  });

  it('is one line in a header, with number, state and the lines that are always open', async () => {
    const element = await fixture<HotlineStatus>(
      html`<hotline-status variant="compact" now="2018-05-02T10:00"></hotline-status>`,
    );
    expect(shownText(element)).to.match(
      /Nationell stödtelefon om hedersrelaterat våld och förtryck För dig som möter frågorna i ditt arbete. 010-223 57 60 .*Öppet nu, stänger kl. 16:00 Akut fara: 112 .*020-50 50 50/,
    );
    expect(shownText(element)).not.to.contain('Öppettider');
    await expect(element).to.be.accessible();
    element.style.width = '320px';
    expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  it('marks a preview', async () => {
    const element = await lineAt('honour-support', '2018-05-02T10:00');
    expect(shownText(element)).to.contain('Förhandsvisning').and.to.contain('2 maj 2018 kl. 10:00');
  });

  for (const [attribute, value] of [
    ['line', 'nationel'],
    ['line', ''],
    ['heading-level', '7'],
    ['heading-level', 'två'],
    ['heading-level', ''],
    ['now', 'i går'],
    ['now', '2018-02-30'],
    ['now', ''],
    ['county', 'skane'],
    ['variant', 'liten'],
    ['variant', ''],
  ] as const) {
    it(`stays useful and warns once of ${attribute}="${value}"`, async () => {
      let element!: HotlineStatus;
      const warnings = await warningsOf(async () => {
        element = document.createElement('hotline-status');
        element.setAttribute(attribute, value);
        document.body.append(element);
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(shownText(element)).to.contain('010-223 57 60').and.to.contain('112');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<hotline-status> ${attribute}="${value}": use `);
      element.remove();
    });
  }

  it('puts its headings where heading-level says, with the sections below', async () => {
    const element = await fixture(
      html`<hotline-status heading-level="4" now="2018-05-02"></hotline-status>`,
    );
    const levels = [...element.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
      (heading) => heading.localName,
    );
    expect(levels).to.deep.equal(['h4', 'h5', 'h5']);
  });

  it('follows a change of line', async () => {
    const element = await lineAt('honour-support', '2018-05-02T10:00');
    element.line = 'trafficking-coordinators';
    await element.updateComplete;
    expect(shownText(element)).to.contain('020-390 000').and.not.to.contain('010-223 57 60');
  });

  it('reflows at 320 px', async () => {
    const element = await lineAt('honour-support', '2018-06-22T12:00');
    element.shadowRoot!.querySelector('details')!.open = true;
    element.style.width = '320px';
    const root = element.shadowRoot!.querySelector('.root')!;
    expect(root.scrollWidth).to.be.at.most(320);
    for (const inside of root.querySelectorAll('*')) {
      expect(inside.getBoundingClientRect().right).to.be.at.most(
        root.getBoundingClientRect().right + 0.5,
      );
    }
  });

  it('has tap targets of at least 44 px for every number', async () => {
    const element = await lineAt('honour-support', '2018-06-22T12:00');
    for (const link of element.shadowRoot!.querySelectorAll('a[href^="tel:"]')) {
      const { height, width } = link.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(44);
    }
  });
});
