import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import '../../../src/elements/grant-deadline/define.js';
import type { GrantDeadline } from '../../../src/elements/grant-deadline/define.js';
import { shownText, wholeText } from '../../shown-text.js';
import { until } from '../../until.js';

/** The call at an instant, with all that is folded away open. */
async function callAt(now: string): Promise<GrantDeadline> {
  const element = await fixture<GrantDeadline>(html`<grant-deadline now=${now}></grant-deadline>`);
  for (const one of element.shadowRoot!.querySelectorAll('details')) one.open = true;
  return element;
}

/** Finds things in an element as a visitor would, by what they are called. */
function inside(element: GrantDeadline) {
  const root = element.shadowRoot!;
  const isCalled = (text: string) => (one: Element) =>
    one.textContent!.toLowerCase().includes(text.toLowerCase());
  const labelled = (text: string) => {
    const label = [...root.querySelectorAll('label')].find(isCalled(text))!;
    return (label.control ?? label.querySelector('input')) as HTMLInputElement;
  };
  const button = (text: string) => [...root.querySelectorAll('button')].find(isCalled(text))!;
  return {
    root,
    labelled,
    button,
    async type(label: string, value: string) {
      const input = labelled(label);
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    },
    async tick(label: string) {
      labelled(label).click();
      await element.updateComplete;
    },
    async press(text: string) {
      button(text).click();
      await element.updateComplete;
    },
    output: () => root.querySelector('output')!.innerText.replace(/\s+/g, ' ').trim(),
  };
}

describe('<grant-deadline>’s calculator', () => {
  for (const [applicant, total, shown] of [
    [
      'Kommuner',
      '400 000',
      'Bidraget kan vara högst 200 000 kronor Er egen andel är minst 200 000 kronor',
    ],
    ['Kommuner', '400000 kr', 'högst 200 000 kronor'],
    ['Myndigheter', '400\u2009000', 'högst 200 000 kronor'],
    [
      'Myndigheter',
      '400\u00a0001 kronor',
      'högst 200 000 kronor Er egen andel är minst 200 001 kronor',
    ],
    ['Ideella', '400\u202f000:-', 'högst 400 000 kronor Er egen andel är minst 0 kronor'],
    ['Ideella', '1 000 000', 'högst 900 000 kronor Er egen andel är minst 100 000 kronor'],
    ['Stiftelser', '400 000', 'Utlysningen anger ingen andel för stiftelser.'],
  ] as const) {
    it(`says for ${applicant} and ${total}: ${shown}`, async () => {
      const element = await callAt('2018-08-01');
      const { tick, type, press, output } = inside(element);
      await tick(applicant);
      await type('Hela kostnaden', total);
      await press('Räkna ut');
      expect(output()).to.contain(shown);
      if (applicant === 'Stiftelser') expect(output()).not.to.match(/\d/);
      else expect(output()).to.contain('alla sökande delar på 900 000 kronor');
      await expect(element).to.be.accessible();
    });
  }

  it('counts other funds in', async () => {
    const { tick, type, press, output } = inside(await callAt('2018-08-01'));
    await tick('Kommuner');
    await type('Hela kostnaden', '400 000');
    await type('Andra medel som ni', '50 000');
    await press('Räkna ut');
    expect(output()).to.contain('Med de andra medlen återstår 150 000 kronor');
  });

  for (const wrong of ['', '12,5', '-400', '400.000', 'många', '0', '1e5', '9'.repeat(20)]) {
    it(`says in words what is wrong with “${wrong}”, and goes there`, async () => {
      const element = await callAt('2018-08-01');
      const { root, labelled, tick, type, press, output } = inside(element);
      await tick('Kommuner');
      await type('Hela kostnaden', wrong);
      await press('Räkna ut');
      const input = labelled('Hela kostnaden');
      expect(output()).to.equal('');
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      const error = root.getElementById(input.getAttribute('aria-describedby')!)!;
      expect(error.innerText).to.contain('Skriv ett belopp i hela kronor');
      expect(root.activeElement).to.equal(input);
      await expect(element).to.be.accessible();
    });
  }

  it('asks who applies', async () => {
    const { root, type, press } = inside(await callAt('2018-08-01'));
    await type('Hela kostnaden', '400 000');
    await press('Räkna ut');
    expect(root.querySelector('.error')!.textContent).to.contain('Välj vem som söker');
  });

  it('lets no result stand beside other figures than its own', async () => {
    const { tick, type, press, output } = inside(await callAt('2018-08-01'));
    await tick('Kommuner');
    await type('Hela kostnaden', '400 000');
    await press('Räkna ut');
    await type('Hela kostnaden', '4');
    expect(output()).to.equal('');
  });

  it('gives the answer on Enter', async () => {
    const { labelled, tick, output } = inside(await callAt('2018-08-01'));
    await tick('Kommuner');
    labelled('Hela kostnaden').focus();
    // No digit twice in a row: WebKit's driver types it once.
    await sendKeys({ type: '408060' });
    await sendKeys({ press: 'Enter' });
    await until('the answer', () => output().includes('204 030 kronor'));
  });

  it('groups amounts as they are typed, and keeps the caret where one types', async () => {
    const element = await callAt('2018-08-01');
    const field = inside(element).labelled('Hela kostnaden');
    const shows = (text: string) =>
      until(text, () => {
        const { value, selectionStart: caret } = field;
        const shown = `${value.slice(0, caret!)}|${value.slice(caret!)}`;
        return shown.replaceAll('\u00a0', ' ') === text;
      });
    field.focus();
    await sendKeys({ type: '408060' });
    await shows('408 060|');
    for (const [key, text] of [
      ['ArrowLeft', '408 06|0'],
      ['ArrowLeft', '408 0|60'],
      ['5', '4 080 5|60'],
      ['Backspace', '408 0|60'],
      ['Backspace', '40 8|60'],
      ['Backspace', '4 0|60'],
      ['Backspace', '4|60'],
      ['Delete', '4|0'],
    ] as const) {
      await sendKeys({ press: key });
      await shows(text);
    }
  });

  it('is not there when the call has closed', async () => {
    expect(shownText(await callAt('2018-08-16'))).not.to.contain('Räkna ut');
  });
});

describe('<grant-deadline>’s steps', () => {
  it('are ticked off, and all that was ticked or typed is gone when the page is left', async () => {
    for (const leave of ['pagehide', 'pageshow', 'removal']) {
      const element = await callAt('2018-08-01');
      const { labelled, tick, type } = inside(element);
      await tick('PM på högst 4');
      await tick('Kommuner');
      await type('Hela kostnaden', '400 000');
      expect(labelled('PM på högst 4').checked).to.equal(true);
      if (leave === 'removal') {
        const parent = element.parentElement!;
        element.remove();
        parent.append(element);
      } else window.dispatchEvent(new Event(leave));
      await element.updateComplete;
      expect(labelled('PM på högst 4').checked, leave).to.equal(false);
      expect(labelled('Kommuner').checked, leave).to.equal(false);
      expect(labelled('Hela kostnaden').value, leave).to.equal('');
    }
  });

  it('tell the page’s scripts nothing', async () => {
    const element = await callAt('2018-08-01');
    const { tick, type } = inside(element);
    const told: string[] = [];
    const note = (event: Event) => void told.push(event.type);
    const types = ['click', 'change', 'input', 'beforeinput'];
    for (const type of types) document.addEventListener(type, note);
    await tick('PM på högst 4');
    await type('Hela kostnaden', '400 000');
    for (const type of types) document.removeEventListener(type, note);
    expect(told).to.deep.equal([]);
  });
});

describe('<grant-deadline>’s calendar file', () => {
  const files: { name: string; text: Promise<string> }[] = [];
  const click = HTMLAnchorElement.prototype.click;

  beforeEach(() => {
    files.length = 0;
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  const eventOf = async (text: Promise<string>) =>
    new ICAL.Event(new ICAL.Component(ICAL.parse(await text)).getFirstSubcomponent('vevent')!);

  it('holds the last day', async () => {
    const { press } = inside(await callAt('2018-08-01'));
    await press('Lägg till i kalendern');
    const event = await eventOf(files[0]!.text);
    expect(event.startDate.toString()).to.equal('2018-08-15');
    expect(event.summary).to.contain('Sista dag att söka: Bidrag för insatser');
    expect(event.description).to.contain('till och med onsdag 15 augusti 2018');
  });

  it('tells nothing of the call when asked to be discreet', async () => {
    const { tick, press } = inside(await callAt('2018-08-01'));
    await tick('Dölj vad det gäller');
    await press('Lägg till i kalendern');
    expect(files[0]!.name).to.equal('kalender.ics');
    expect((await eventOf(files[0]!.text)).summary).to.equal('Påminnelse');
    expect(await files[0]!.text).not.to.match(/bidrag|våld|kvinn/i);
  });

  it('is a later version of the same event when the call is extended', async () => {
    const element = await callAt('2018-08-01');
    element.setAttribute('data', JSON.stringify({ name: 'Bidrag', lastDay: '2018-08-15' }));
    const { press } = inside(element);
    await element.updateComplete;
    await press('Lägg till i kalendern');
    element.data = { name: 'Bidrag', lastDay: '2018-08-31', formerLastDay: '2018-08-15' };
    await element.updateComplete;
    await press('Lägg till i kalendern');
    const [first, second] = await Promise.all(files.map(({ text }) => eventOf(text)));
    expect(second!.uid).to.equal(first!.uid);
    expect(second!.sequence).to.be.greaterThan(first!.sequence);
  });

  for (const [calendar, shown] of [
    [null, 'Skriv själv in sista dagen: till och med onsdag 15 augusti 2018'],
    ['/kalender.ics', 'Hämta kalenderfilen (.ics)'],
  ] as const) {
    it(`gives way to ${calendar ?? 'the date'} where the page forbids what is made here`, async () => {
      const element = await callAt('2018-08-01');
      if (calendar) element.calendar = calendar;
      const { press, root } = inside(element);
      const forbidden = new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'blob',
        violatedDirective: 'default-src',
        effectiveDirective: 'default-src',
        originalPolicy: '',
        documentURI: location.href,
        disposition: 'enforce',
        statusCode: 200,
      });
      document.dispatchEvent(forbidden);
      await element.updateComplete;
      expect(wholeText(element)).to.contain('Lägg till i kalendern');
      await press('Lägg till i kalendern');
      document.dispatchEvent(forbidden);
      await element.updateComplete;
      expect(wholeText(element)).to.contain(shown).and.not.to.contain('Lägg till i kalendern');
      expect(root.querySelector('a[download]')?.getAttribute('href') ?? null).to.equal(calendar);
    });
  }
});

describe('<grant-deadline> on paper', () => {
  it('has the facts and boxes to tick by hand, and none of what is for the screen', async () => {
    const element = await callAt('2018-08-01');
    const { root } = inside(element);
    if (!navigator.userAgent.includes('Chrome')) {
      // Only Chromium's driver can show a page as on paper; elsewhere the rules are read.
      const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      const print = rules.filter((rule) => rule.cssText.startsWith('@media print'));
      expect(print.map(({ cssText }) => cssText).join()).to.match(/\.screen[^}]*display: none/);
      return;
    }
    await emulateMedia({ media: 'print' });
    try {
      const text = shownText(element);
      expect(text)
        .to.contain('15 augusti 2018')
        .and.to.contain('900 000 kronor')
        .and.to.contain('Budget för hela projekttiden')
        .and.not.to.contain('Räkna ut')
        .and.not.to.contain('kalender')
        .and.not.to.contain('dagar kvar');
      const boxes = root.querySelectorAll<HTMLElement>('.steps input');
      for (const box of boxes) expect(getComputedStyle(box).appearance).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
