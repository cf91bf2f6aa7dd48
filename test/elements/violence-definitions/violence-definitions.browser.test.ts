import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../../src/elements/violence-definitions/define.js';
import type { ViolenceDefinitions } from '../../../src/elements/violence-definitions/define.js';
import { shownText, wholeText } from '../../shown-text.js';
import { until } from '../../until.js';
import { warningsOf } from '../../warnings-of.js';

const closed = () =>
  fixture<ViolenceDefinitions>(html`<violence-definitions></violence-definitions>`);
const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h3')].map((heading) => heading.innerText.trim());
/** The buttons of longer definitions. */
const buttons = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[aria-expanded]'),
];
const panelOf = (button: HTMLButtonElement) =>
  (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-controls')!)!;
const findsHiddenText = 'onbeforematch' in document;

const names = [
  'Våld mot kvinnor och flickor',
  'Våld i nära relationer',
  'Hedersrelaterat våld och förtryck',
  'Prostitution och människohandel för sexuella ändamål',
  'Kommersialisering och exploatering av kvinnokroppen',
];

const facts = [
  'Alla former av fysiskt, psykiskt och sexuellt våld.',
  'Våldet riktas mot kvinnor, flickor, män, pojkar och HBTQ-personer.',
  'där den utsatta har eller har haft en nära och förtroendefull relation med våldsutövaren',
  'en partner eller före detta partner men kan också vara barn, syskon eller förälder',
  'det är den som utför handlingarna som har ansvaret för våldet',
  'den vanligaste våldsutövaren är en man och merparten av de utsatta kvinnor och barn',
  'rätt att få bestämma över sitt liv och sin kropp',
  'barnäktenskap',
  'tvångsäktenskap',
  'könsstympning av kvinnor och flickor',
  'rekrytera, transportera, överföra, hysa eller ta emot människor för att utnyttja dem',
  'görs till en vara och utnyttjas i reklam, medier och pornografi',
];
const isIn = (text: string, fact: string) =>
  expect(text.toLowerCase()).to.contain(fact.toLowerCase());

describe('<violence-definitions>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('holds the five forms, complete and in order, each with a heading', async () => {
    const element = await closed();
    expect(headings(element)).to.deep.equal(names);
    for (const fact of facts) isIn(wholeText(element), fact);
  });

  it('lets short texts stand open, says nothing that their headings say, and folds the long one', async () => {
    const element = await closed();
    expect(
      buttons(element).map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Läs mer: Våld i nära relationer']);
    const texts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.text')];
    expect(texts).to.have.length(names.length);
    texts.forEach((text, index) => {
      const lead = text.querySelector('p')!;
      expect(lead.innerText.toLowerCase()).not.to.contain(names[index]!.toLowerCase());
      expect(lead.getBoundingClientRect().height).to.be.above(0);
    });
  });

  it('says no sentence twice', async () => {
    const text = wholeText(await fixture(html`<violence-definitions open></violence-definitions>`));
    const sentences = text
      .split(/(?<=[.?])\s*(?=\p{Lu})/u)
      .filter((sentence) => sentence.includes(' '));
    expect(sentences.length).to.be.above(10);
    expect(sentences).to.deep.equal([...new Set(sentences)]);
  });

  it('tells in the first screen of a phone what is asked, who is responsible, and two forms', async () => {
    await setViewport({ width: 360, height: 740 });
    const element = await closed();
    window.scrollTo(0, 0);
    const { top } = element.getBoundingClientRect();
    const inFirstScreen = (part: Element) => part.getBoundingClientRect().bottom - top <= 740;
    const root = element.shadowRoot!;
    const [first, second] = root.querySelectorAll('h3');
    for (const part of [
      root.querySelector('h2'),
      root.querySelector('[part=responsibility]'),
      first,
      second,
    ]) {
      expect(inFirstScreen(part!), part!.textContent!).to.equal(true);
    }
  });

  it('is at most 1 850 px high at 320 px, with every text but one open', async () => {
    const element = await closed();
    element.style.cssText = 'width: 320px; font: 16px sans-serif';
    if (findsHiddenText) expect(element.getBoundingClientRect().height).to.be.at.most(1850);
  });

  it('always shows whom else the aim covers, and who bears the responsibility', async () => {
    const text = shownText(await closed());
    expect(text)
      .to.contain('att män, pojkar och HBTQ-personer utsätts för våld')
      .and.to.contain('att kvinnor, flickor och HBTQ-personer utövar våld')
      .and.to.contain('Det är den som utför handlingarna som har ansvaret för våldet.');
  });

  for (const open of [false, true]) {
    it(`passes axe ${open ? 'open' : 'closed'}`, async () => {
      const element = await fixture(
        html`<violence-definitions ?open=${open}></violence-definitions>`,
      );
      await expect(element).to.be.accessible();
    });
  }

  it('starts closed where the browser finds hidden text, else open', async () => {
    for (const button of buttons(await closed())) {
      expect(button.getAttribute('aria-expanded')).to.equal(String(!findsHiddenText));
      expect(panelOf(button).getAttribute('hidden')).to.equal(
        findsHiddenText ? 'until-found' : null,
      );
    }
  });

  it('opens and closes by its button', async () => {
    const element = await closed();
    const button = buttons(element)[0]!;
    const before = button.getAttribute('aria-expanded');
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).not.to.equal(before);
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal(before);
  });

  it('opens when the browser has found text in a panel', async () => {
    const element = await closed();
    const button = buttons(element)[0]!;
    if (button.getAttribute('aria-expanded') === 'true') button.click();
    await element.updateComplete;
    panelOf(button).dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(panelOf(button).hasAttribute('hidden')).to.equal(false);
  });

  it('opens what the address names, as it loads and later', async () => {
    location.hash = '#kvinnofrid-honour';
    const element = await closed();
    const isInView = (id: string) => {
      const { top } = element.shadowRoot!.getElementById(id)!.getBoundingClientRect();
      return top >= -1 && top <= window.innerHeight;
    };
    await until('the definition that the address names', () => isInView('honour'));
    location.hash = '#kvinnofrid-close-relationships';
    await until(
      'the one that it names then',
      () =>
        buttons(element)[0]!.getAttribute('aria-expanded') === 'true' &&
        isInView('close-relationships'),
    );
  });

  it('starts open by its attribute', async () => {
    const element = await fixture(html`<violence-definitions open></violence-definitions>`);
    for (const fact of facts) isIn(shownText(element), fact);
  });

  it('shows every definition in print', async function () {
    if (!navigator.userAgent.includes('Chrome')) {
      // Media can be emulated in Chromium alone; elsewhere the rule itself is looked for.
      const rules = (await closed()).shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [
        ...sheet.cssRules,
      ]);
      const print = rules
        .map((rule) => rule.cssText)
        .filter((text) => text.startsWith('@media print'));
      expect(print.join(' ')).to.match(/panel[^}]*display: block !important/);
      return;
    }
    const element = await closed();
    await emulateMedia({ media: 'print' });
    try {
      for (const fact of facts) isIn(shownText(element), fact);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('keeps what is open out of the address and of events', async () => {
    const element = await closed();
    const before = location.href;
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(location.href).to.equal(before);
  });

  it('shows some definitions by their names, always with the aim and the responsibility', async () => {
    const element = await fixture<ViolenceDefinitions>(
      html`<violence-definitions terms="honour close-relationships"></violence-definitions>`,
    );
    expect(headings(element)).to.deep.equal([
      'Våld i nära relationer',
      'Hedersrelaterat våld och förtryck',
    ]);
    expect(shownText(element))
      .to.contain('målet med strategin även att motverka')
      .and.to.contain('som har ansvaret för våldet');
  });

  for (const [terms, count, mend] of [
    ['honour heder', 1, 'use some of violence-against-women'],
    ['heder', 5, 'showing violence-against-women, close-relationships'],
    ['', 5, 'showing violence-against-women, close-relationships'],
  ] as const) {
    it(`stays useful and warns once of terms="${terms}"`, async () => {
      let element!: ViolenceDefinitions;
      const warnings = await warningsOf(async () => {
        element = await fixture(html`<violence-definitions terms=${terms}></violence-definitions>`);
      });
      expect(headings(element)).to.have.length(count);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<violence-definitions> terms="${terms}": `).and.contain(mend);
    });
  }

  it('closes again what was opened when the page is left, but what the address names', async () => {
    const element = await closed();
    const left = async () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await element.updateComplete;
      return buttons(element)[0]!.getAttribute('aria-expanded');
    };
    if (findsHiddenText) {
      buttons(element)[0]!.click();
      await element.updateComplete;
      expect(await left()).to.equal('false');
    }
    history.replaceState(null, '', '#kvinnofrid-close-relationships');
    expect(await left()).to.equal('true');
  });

  it('copies a definition’s address, or shows it where it may not', async () => {
    const element = await closed();
    const { clipboard } = navigator;
    const copied: string[] = [];
    for (const allowed of [true, false]) {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: async (text: string) => {
            if (!allowed) throw new Error('not allowed');
            copied.push(text);
          },
        },
      });
      const copy = element.shadowRoot!.querySelectorAll<HTMLElement>('.copy')[2]!;
      expect(copy.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
        'Kopiera länk: Hedersrelaterat våld och förtryck',
      );
      copy.click();
      const link = () => element.shadowRoot!.querySelector<HTMLAnchorElement>('.text a');
      if (allowed) {
        const status = element.shadowRoot!.querySelector('[role=status]')!;
        await until('words that it is copied', () => status.textContent);
        expect(status.textContent).to.equal('Länken är kopierad.');
        expect(copied.join()).to.match(/#kvinnofrid-honour$/);
        expect(link()).to.equal(null);
        // Who sees it is told at the button.
        expect(copy.innerText.trim()).to.equal('Länken är kopierad.');
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        await element.updateComplete;
      } else {
        expect((await until('the address', link)).href).to.match(/#kvinnofrid-honour$/);
      }
    }
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('leaves a fragment to the element that has its definition', async () => {
    const both = await fixture(
      html`<div>
        <violence-definitions terms="commercialisation"></violence-definitions>
        <violence-definitions terms="close-relationships"></violence-definitions>
      </div>`,
    );
    const [first, second] = both.querySelectorAll<ViolenceDefinitions>('violence-definitions');
    // Both have heard of the change once this listener, which came after theirs, has.
    const changed = oneEvent(window, 'hashchange');
    location.hash = 'kvinnofrid-close-relationships';
    await changed;
    await first!.updateComplete;
    await second!.updateComplete;
    expect(buttons(first!)).to.deep.equal([]);
    expect(buttons(second!)[0]!.getAttribute('aria-expanded')).to.equal('true');
    const { top } = second!
      .shadowRoot!.getElementById('close-relationships')!
      .getBoundingClientRect();
    expect(top).to.be.within(-1, window.innerHeight);
  });
});
