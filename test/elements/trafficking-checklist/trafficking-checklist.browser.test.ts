import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, emulateMedia } from '@web/test-runner-commands';
import '../../../src/elements/trafficking-checklist/define.js';
import type { TraffickingChecklist } from '../../../src/elements/trafficking-checklist/define.js';
import { bundledChecklists } from '../../../src/material/bundled/checklists.js';
import { shownText, wholeText } from '../../shown-text.js';
import { until } from '../../until.js';

const checklist = () =>
  fixture<TraffickingChecklist>(html`<trafficking-checklist></trafficking-checklist>`);
const inputs = (element: Element) => [...element.shadowRoot!.querySelectorAll('input')];
const outcomeOf = (element: Element) => seenIn(element, '[part=outcome]')!;
/** What a box is ticked for, without the example. */
const sentenceOf = (label: HTMLElement) => label.innerText.trim().split('\n')[0]!;
const danger = 'Personen är i akut fara just nu';
const dangerWords = 'Ring 112 nu. Fyll inte i listan först.';

async function tick(element: TraffickingChecklist, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const label = [...element.shadowRoot!.querySelectorAll('label')].find(
      (one) => sentenceOf(one) === text,
    );
    if (!label) throw new Error(`no box says ${text}`);
    label.click();
  }
  await element.updateComplete;
}

const ticks = {
  'nothing ticked': [],
  'some parts of an adult': ['18 år eller äldre', 'Någon annan har ordnat resan åt personen'],
  'all parts of an adult': [
    '18 år eller äldre',
    'Någon annan har ordnat resan åt personen',
    'Någon har hotat med våld',
    'Träldom',
  ],
  'act and purpose of a child': [
    'Under 18 år',
    'Någon annan har ordnat resan åt personen',
    'Träldom',
  ],
  'act and purpose, age unsure': ['Någon har värvat personen', 'Att organ tas från kroppen'],
};

describe('<trafficking-checklist>', () => {
  it('asks of five acts, nine means and the five purposes in plain sentences, with an example each', async () => {
    const element = await checklist();
    const groups = [...element.shadowRoot!.querySelectorAll('fieldset')].map((group) => [
      group.querySelector('legend')!.innerText.replace(/\s+/g, ' ').trim(),
      [...group.querySelectorAll('label')].map(sentenceOf),
    ]);
    const sentences = (part: 'acts' | 'means' | 'purposes') =>
      bundledChecklists.orebro[part].map(({ sentence }) => sentence);
    expect(groups).to.deep.equal([
      ['Hur gammal är personen?', ['18 år eller äldre', 'Under 18 år', 'Osäkert']],
      ['Steg 1 av 3 Vad har någon gjort med personen?', sentences('acts')],
      ['Steg 2 av 3 Hur har det gått till?', sentences('means')],
      ['Steg 3 av 3 Vad ska personen utnyttjas till?', sentences('purposes')],
    ]);
    expect(groups.map(([, texts]) => texts!.length)).to.deep.equal([3, 5, 9, 5]);
    const examples = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.example')];
    expect(examples).to.have.length(19);
    for (const { innerText } of examples) expect(innerText).to.match(/^Till exempel .+\.$/);
  });

  it('has each word of the definition in a note', async () => {
    const element = await checklist();
    const { acts, means, purposes } = bundledChecklists.orebro;
    const note = [...element.shadowRoot!.querySelectorAll('details')].at(-1)!;
    expect(note.querySelector('summary')!.innerText.trim()).to.equal('Definitionen med lagens ord');
    const terms = [...note.querySelectorAll('li')].map((term) => term.textContent!.trim());
    expect(terms).to.deep.equal([...acts, ...means, ...purposes].map(({ text }) => text));
  });

  it('says no sentence twice, whatever is ticked', async () => {
    const element = await checklist();
    await tick(
      element,
      danger,
      'Under 18 år',
      'Någon annan har ordnat resan åt personen',
      'Träldom',
    );
    const text = wholeText(element).replaceAll('kap.', 'kap');
    const sentences = text
      .split(/(?<=[.?])\s*(?=\p{Lu})/u)
      .filter((sentence) => /\p{L}+ \p{L}+/u.test(sentence));
    expect(sentences.length).to.be.above(20);
    expect(sentences).to.deep.equal([...new Set(sentences)]);
  });

  it('tells in the first screen of a phone what it is, for whom, and has the call, the largest text', async () => {
    const element = await checklist();
    element.style.width = '360px';
    const { top } = element.getBoundingClientRect();
    const root = element.shadowRoot!;
    const call = root.querySelector('.call')!;
    expect(call.querySelector('.number')!.textContent).to.equal('112');
    expect(root.querySelector('h2 + p')!.textContent).to.contain('För dig som är orolig för någon');
    for (const part of [root.querySelector('h2'), root.querySelector('h2 + p'), call]) {
      expect(part!.getBoundingClientRect().bottom - top).to.be.at.most(740);
    }
    const size = (part: Element) => parseFloat(getComputedStyle(part).fontSize);
    const number = size(call.querySelector('.number')!);
    expect(number).to.be.at.least(28);
    for (const part of root.querySelectorAll('h2, h3, p, legend, label, a, summary, button')) {
      expect(size(part)).to.be.below(number);
    }
  });

  it('keeps what the ticks may mean in view beside them where there is room, and under the last step where not', async () => {
    const element = await checklist();
    const root = element.shadowRoot!;
    const running = root.querySelector<HTMLElement>('.running')!;
    const last = [...root.querySelectorAll('fieldset')].at(-1)!;
    element.style.width = '1000px';
    expect(getComputedStyle(running).position).to.equal('sticky');
    last.scrollIntoView({ behavior: 'instant' });
    const box = running.getBoundingClientRect();
    expect(box.top).to.be.within(0, Math.max(0, window.innerHeight - box.height) + 20);
    expect(box.left).to.be.at.least(last.getBoundingClientRect().right);
    element.style.width = '320px';
    expect(getComputedStyle(running).position).to.equal('static');
    const gap = running.getBoundingClientRect().top - last.getBoundingClientRect().bottom;
    expect(gap).to.be.within(0, 48);
  });

  it('has no legend in a border', async () => {
    const element = await checklist();
    for (const group of element.shadowRoot!.querySelectorAll('fieldset')) {
      expect(getComputedStyle(group).borderTopStyle).to.equal('none');
    }
  });

  it('prints boxes as boxes and radio buttons as circles, for a pen', async function () {
    // Media can be emulated in Chromium alone.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await checklist();
    await tick(element, 'Under 18 år', 'Någon annan har ordnat resan åt personen');
    await emulateMedia({ media: 'print' });
    try {
      for (const input of inputs(element).slice(1)) {
        const { appearance, borderTopStyle, borderTopLeftRadius } = getComputedStyle(input);
        expect([appearance, borderTopStyle]).to.deep.equal(['none', 'solid']);
        expect(borderTopLeftRadius === '50%').to.equal(input.type === 'radio');
      }
      const shown = (selector: string) =>
        element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height > 0;
      expect(['.call', '#note', '.acute', '.running', '.actions'].map(shown)).to.deep.equal([
        true,
        true,
        false,
        false,
        false,
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('shows all routes of help before any tick, 112 first', async () => {
    const element = await checklist();
    const numbers = [
      ...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=help] a[href^="tel:"]'),
    ];
    expect(numbers.map(({ href }) => href)).to.deep.equal([
      'tel:112',
      'tel:+4620505050',
      'tel:+4620390000',
      'tel:11414',
    ]);
    // Only danger itself is asked for before that.
    const firstBox = inputs(element)[1]!;
    for (const link of numbers) {
      expect(link.compareDocumentPosition(firstBox)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    // The same order where the ticks are answered.
    const answers = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>(
      '[part=outcome] > :last-child a',
    );
    expect([...answers].map(({ href }) => href)).to.deep.equal(numbers.map(({ href }) => href));
  });

  it('has a footnote that is linked both ways, and leaves the address alone', async () => {
    const element = await checklist();
    const before = location.href;
    const reference = element.shadowRoot!.querySelector<HTMLElement>('[role=doc-noteref]')!;
    const note = element.shadowRoot!.querySelector<HTMLElement>('[role=doc-footnote]')!;
    const back = element.shadowRoot!.querySelector<HTMLElement>('[role=doc-backlink]')!;
    expect(note.textContent!.replace(/\s+/g, ' ')).to.contain(
      'Utnyttjande ska innebära åtminstone utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande, tvångsarbete eller tvångstjänst, slaveri eller med slaveri jämförbara bruk och sedvänjor, träldom eller avlägsnande av organ.',
    );
    reference.click();
    expect(element.shadowRoot!.activeElement).to.equal(note);
    back.click();
    expect(element.shadowRoot!.activeElement).to.equal(reference);
    expect(location.href).to.equal(before);
  });

  for (const [name, texts] of Object.entries(ticks)) {
    it(`passes axe with ${name}, and gives no verdict`, async () => {
      const element = await checklist();
      await tick(element, ...texts);
      await expect(element).to.be.accessible();
      expect(outcomeOf(element)).not.to.match(
        /%|procent|sannolik|troligen|poäng|är människohandel/i,
      );
    });
  }

  it('says in words what the ticks may mean', async () => {
    const element = await checklist();
    expect(outcomeOf(element)).to.contain('Listan ersätter inte en bedömning');
    await tick(element, '18 år eller äldre', 'Någon annan har ordnat resan åt personen');
    expect(outcomeOf(element))
      .to.contain('i steg 1.')
      .and.to.contain('utesluter inte människohandel eller annat brott')
      .and.not.to.contain('orosanmälan');
    await tick(element, 'Någon har hotat med våld', 'Träldom');
    expect(outcomeOf(element))
      .to.contain('alla tre stegen')
      .and.to.contain('inte ett rättsligt ställningstagande');
    await tick(element, 'Under 18 år', 'Någon har hotat med våld');
    expect(outcomeOf(element))
      .to.contain('krävs inget från steg 2')
      .and.to.contain('gör genast en orosanmälan till socialtjänsten')
      .and.to.contain('114 14');
  });

  it('clears all by its button, and says so', async () => {
    const element = await checklist();
    await tick(element, 'Under 18 år', 'Någon annan har ordnat resan åt personen', 'Träldom');
    named(element, 'Rensa').click();
    await element.updateComplete;
    const ticked = inputs(element).filter((input) => input.type === 'checkbox' && input.checked);
    expect(ticked).to.deep.equal([]);
    expect(outcomeOf(element)).to.contain('Du har inte markerat något');
    const cleared = 'Alla markeringar är borta.';
    await until('words that all is cleared', () => statusOf(element).textContent === cleared);
  });

  it('announces once after the last tick, never on load', async () => {
    const element = await checklist();
    const said = saidBy(element);
    await tick(
      element,
      'Någon annan har ordnat resan åt personen',
      'Träldom',
      'Någon har hotat med våld',
    );
    await until('an announcement', () => said.length > 0);
    // What is announced next tells that nothing was between: the button's words come after all else.
    named(element, 'Rensa').click();
    await until('words that all is cleared', () => said.at(-1) === 'Alla markeringar är borta.');
    expect(said).to.deep.equal([
      'Texten om vad markeringarna kan betyda är uppdaterad.',
      'Alla markeringar är borta.',
    ]);
  });

  it('announces nothing for one more tick that means the same', async () => {
    const element = await checklist();
    await tick(element, '18 år eller äldre', 'Någon annan har ordnat resan åt personen');
    const said = saidBy(element);
    await until('an announcement', () => said.length === 1);
    const before = said[0];
    await tick(element, 'Någon har tagit emot personen', 'Någon har hotat med våld');
    expect(statusOf(element).textContent).to.equal(before);
    expect(said).to.have.length(1);
  });

  it('answers danger right under its box, with a link, announced once and at once', async () => {
    const element = await checklist();
    element.style.width = '360px';
    const status = statusOf(element);
    expect(seenIn(element, '[part=danger]')).to.equal(null);
    const said = saidBy(element);
    await tick(element, danger);
    await Promise.resolve();
    expect(said).to.deep.equal([dangerWords]);
    expect(statusOf(element)).to.equal(status);
    expect(seenIn(element, '[part=danger]')).to.equal(`${dangerWords} Ring 112`);
    const block = element.shadowRoot!.querySelector('[part=danger]')!;
    const box = inputs(element)[0]!.parentElement!;
    expect(block.parentElement).to.equal(box.parentElement);
    const gap = block.getBoundingClientRect().top - box.getBoundingClientRect().bottom;
    expect(gap).to.be.within(0, 24);
    const link = block.querySelector('a')!;
    expect(link.href).to.equal('tel:112');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(link.getBoundingClientRect().width).to.be.at.least(44);
    await expect(element).to.be.accessible();
    // Another answer does not say it again.
    await tick(element, '18 år eller äldre', 'Någon annan har ordnat resan åt personen');
    await until('the next announcement', () => said.length === 2);
    expect(said[1]).to.equal('Texten om vad markeringarna kan betyda är uppdaterad.');
    await tick(element, danger);
    expect(seenIn(element, '[part=danger]')).to.equal(null);
    await tick(element, danger);
    expect(said.at(-1)).to.equal(dangerWords);
  });

  it('never says that nothing is ticked once danger is', async () => {
    const element = await checklist();
    await tick(element, danger);
    expect(outcomeOf(element)).to.equal(
      'Akut fara: ring 112 först. Vid akut fara 112. Kvinnofridslinjen 020-50 50 50. Regionkoordinatorerna 020-390 000. Polisen 114 14.',
    );
  });

  for (const [name, texts] of Object.entries({
    ...ticks,
    danger: [danger, 'Någon annan har ordnat resan åt personen'],
  })) {
    it(`has a link for each number of its outcome, which says whose it is, with ${name}`, async () => {
      const element = await checklist();
      await tick(element, ...texts);
      const box = element.shadowRoot!.querySelector('[part=outcome]')!.cloneNode(true) as Element;
      const links = [...box.querySelectorAll('a')];
      for (const link of links) link.remove();
      expect(box.textContent).not.to.match(/112|114 14|020/);
      const owners: Record<string, string> = {
        'tel:112': '112 Nödnumret',
        'tel:+4620505050': '020-50 50 50 Kvinnofridslinjen',
        'tel:11414': '114 14 Polisen när det inte är bråttom',
        'tel:+4620390000': '020-390 000 Regionkoordinatorer mot prostitution och människohandel',
      };
      expect(links.length).to.be.at.least(4);
      for (const link of links) expect(link.textContent).to.equal(owners[link.href]);
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`shows danger large and whole at 320 px, ${dir}`, async () => {
      const element = await checklist();
      element.style.width = '320px';
      await tick(element, danger);
      element.shadowRoot!.querySelector('.root')!.setAttribute('dir', dir);
      const block = element.shadowRoot!.querySelector<HTMLElement>('[part=danger]')!;
      expect(block.scrollWidth).to.be.at.most(block.clientWidth);
      expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
      const text = parseFloat(getComputedStyle(inputs(element)[0]!.parentElement!).fontSize);
      expect(parseFloat(getComputedStyle(block.querySelector('p')!).fontSize)).to.be.at.least(
        1.3 * text,
      );
      // A border of the text's own colour stands also where a page's colours are forced.
      const { borderTopWidth, borderTopColor, color } = getComputedStyle(block);
      expect(parseFloat(borderTopWidth)).to.be.at.least(2);
      expect(borderTopColor).to.equal(color);
    });
  }

  for (const event of ['pagehide', 'pageshow']) {
    it(`forgets all ticks at ${event}`, async () => {
      const element = await checklist();
      await tick(element, 'Under 18 år', 'Någon annan har ordnat resan åt personen');
      window.dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
      await element.updateComplete;
      const answers = inputs(element).filter((input) => input.checked);
      expect(answers).to.have.length(1);
      expect(answers[0]!.parentElement!.innerText.trim()).to.equal('Osäkert');
      expect(outcomeOf(element)).to.contain('Du har inte markerat något');
    });
  }

  it('keeps what a visitor ticks while the page is still loading', async () => {
    const element = await checklist();
    const box = () => element.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    // By hand: what a browser fills in again is another matter.
    box().focus();
    await sendKeys({ type: ' ' });
    expect(box().checked).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await element.updateComplete;
    expect(box().checked).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(box().checked).to.equal(false);
  });

  it('tells the page nothing of what is ticked', async () => {
    const element = await checklist();
    const heard: string[] = [];
    const listen = (event: Event) => {
      const path = event.composedPath().map((target) => (target as Element).localName);
      heard.push(`${event.type} ${path.includes('input')} ${'detail' in event && event.detail}`);
    };
    const types = ['click', 'input', 'change'];
    for (const type of types) document.addEventListener(type, listen);
    await tick(element, 'Någon annan har ordnat resan åt personen');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).to.equal('<trafficking-checklist></trafficking-checklist>');
  });

  it('works by keyboard: every box and button can be reached, and space ticks', async () => {
    const element = await checklist();
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
    for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>(
      'input, button, a, summary',
    )) {
      control.focus();
      expect(element.shadowRoot!.activeElement).to.equal(control);
    }
  });

  it('shows its text and source', async () => {
    const text = shownText(await checklist());
    expect(text)
      .to.contain('aldrig en bedömning eller ett bevis')
      .and.to.contain('sparas inte och skickas ingenstans')
      .and.to.contain('Länsstyrelsen i Örebro län (länk till annan webbplats)');
  });

  it('has rows of at least 44 px to tap, and reflows at 320 px', async () => {
    const element = await checklist();
    element.style.width = '320px';
    for (const label of element.shadowRoot!.querySelectorAll('label')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(element.shadowRoot!.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  it('puts acute danger before all else', async () => {
    const element = await checklist();
    expect(shownText(element)).to.match(
      /Personen är i akut fara just nu Ring 112.*Hur gammal är personen/,
    );
    await tick(element, '18 år eller äldre', 'Någon annan har ordnat resan åt personen', danger);
    expect(outcomeOf(element)).to.match(/^Akut fara: ring 112 först\. Du har markerat/);
  });

  it('says that means do not matter of a child, and consent of nobody', async () => {
    const element = await checklist();
    const child = 'Är personen under 18 år räcker det med steg 1 och 3.';
    expect(shownText(element))
      .to.contain('spelar det ingen roll om personen har sagt ja')
      .and.to.contain(child);
    await tick(element, '18 år eller äldre');
    expect(shownText(element)).not.to.contain(child);
    await tick(element, 'Under 18 år');
    expect(shownText(element)).to.contain(child);
  });

  it('shows the texts of law and their versions', async () => {
    expect(wholeText(await checklist()))
      .to.contain('(Palermoprotokollet) från 2000, artikel 3')
      .and.to.contain(
        'men har delvis andra ord: se brottsbalken 4 kap. 1 a §, i lydelsen enligt SFS 2018:601',
      );
  });

  const clipboardThat = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

  it('copies a summary of what is ticked, with a notice', async () => {
    const { clipboard } = navigator;
    const element = await checklist();
    await tick(
      element,
      '18 år eller äldre',
      'Någon annan har ordnat resan åt personen',
      'Någon har hotat med våld',
    );
    expect(shownText(element)).to.contain('kan innehålla känsliga uppgifter');
    let copied = '';
    clipboardThat(async (text) => void (copied = text));
    named(element, 'Kopiera').click();
    await until('a copy', () => copied !== '');
    expect(copied)
      .to.match(
        /\nVid akut fara 112\. Kvinnofridslinjen 020-50 50 50\. Regionkoordinatorerna 020-390 000\. Polisen 114 14\.$/,
      )
      .and.not.to.contain('[object');
    expect(copied)
      .to.contain(
        'Ålder: 18 år eller äldre\n1. Handling: Någon annan har ordnat resan åt personen\n2. Medel: Någon har hotat med våld\n',
      )
      .and.to.contain('Syfte: inget markerat')
      .and.to.contain('utesluter inte människohandel')
      .and.to.contain('020-390 000');
    clipboardThat(() => Promise.reject(new Error('not allowed')));
    named(element, 'Kopiera').click();
    const field = () => element.shadowRoot!.querySelector('textarea');
    const shown = await until('a text to mark', field);
    expect(shown.value).to.equal(copied);
    await expect(element).to.be.accessible();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('has no field that a script writes to, whatever is ticked, cleared or shown', async () => {
    const writes: string[] = [];
    const restore = [HTMLInputElement, HTMLTextAreaElement].flatMap(({ prototype }) =>
      (['value', 'checked', 'defaultValue', 'defaultChecked'] as const).flatMap((name) => {
        const own = Object.getOwnPropertyDescriptor(prototype, name);
        if (!own) return [];
        const set = function (this: HTMLInputElement, value: unknown) {
          writes.push(`${this.localName}.${name}`);
          own.set!.call(this, value);
        };
        Object.defineProperty(prototype, name, { ...own, set });
        return () => Object.defineProperty(prototype, name, own);
      }),
    );
    const { clipboard } = navigator;
    clipboardThat(() => Promise.reject(new Error('not allowed')));
    try {
      const element = await checklist();
      await tick(
        element,
        danger,
        'Under 18 år',
        'Någon annan har ordnat resan åt personen',
        'Någon har hotat med våld',
        'Träldom',
      );
      named(element, 'Kopiera').click();
      await until('a text to mark', () => element.shadowRoot!.querySelector('textarea'));
      named(element, 'Rensa').click();
      await element.updateComplete;
      expect(writes).to.deep.equal([]);
      // The text of a field of the page itself is a write, so that this test can fail.
      document.createElement('input').value = 'x';
      expect(writes).to.deep.equal(['input.value']);
    } finally {
      for (const one of restore) one();
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('starts anew when cleared: nothing is ticked but the age it begins with, and the focus stays', async () => {
    const element = await checklist();
    await tick(
      element,
      danger,
      'Under 18 år',
      'Någon annan har ordnat resan åt personen',
      'Träldom',
    );
    const button = named(element, 'Rensa');
    button.focus();
    button.click();
    await element.updateComplete;
    const answers = inputs(element).filter((input) => input.checked);
    expect(answers.map((input) => sentenceOf(input.parentElement!))).to.deep.equal(['Osäkert']);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    // What is ticked after that counts as it did.
    await tick(element, '18 år eller äldre', 'Någon annan har ordnat resan åt personen');
    expect(outcomeOf(element)).to.contain('i steg 1.').and.not.to.contain('orosanmälan');
  });

  it('shows the ticks that it counts, also after a rendering that failed', async () => {
    const element = await checklist();
    await tick(element, 'Under 18 år', 'Någon annan har ordnat resan åt personen');
    const { error } = console;
    console.error = () => {};
    element.getAttribute = () => {
      throw new Error('patched');
    };
    element.requestUpdate();
    await element.updateComplete;
    Reflect.deleteProperty(element, 'getAttribute');
    console.error = error;
    expect(inputs(element)).to.deep.equal([]);
    element.requestUpdate();
    await element.updateComplete;
    const answers = inputs(element).filter((input) => input.checked);
    expect(answers.map((input) => sentenceOf(input.parentElement!))).to.deep.equal([
      'Under 18 år',
      'Någon annan har ordnat resan åt personen',
    ]);
    expect(outcomeOf(element)).to.contain('i steg 1.');
  });

  it('prints a summary only when asked', async () => {
    const element = await checklist();
    await tick(element, 'Någon annan har ordnat resan åt personen');
    const { print } = window;
    let printed = '';
    const summary = () => element.shadowRoot!.querySelector('.printed');
    window.print = () => void (printed = summary()?.textContent ?? '');
    expect(summary()).to.equal(null);
    named(element, 'Skriv ut').click();
    await until('print, and its end', () => printed !== '' && summary() === null);
    window.print = print;
    expect(printed).to.contain('Handling: Någon annan har ordnat resan åt personen');
  });
});

/** A button by the first words on it. */
function named(element: Element, name: string): HTMLButtonElement {
  return [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
    button.innerText.trim().startsWith(name),
  )!;
}

/** The words of a part that can be seen, without those for a screen reader alone; null where there is none. */
function seenIn(element: Element, selector: string): string | null {
  const part = element.shadowRoot!.querySelector(selector)?.cloneNode(true) as Element | undefined;
  for (const hidden of part?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
  for (const paragraph of part?.querySelectorAll('p') ?? []) paragraph.append(' ');
  // A space at the end of a number's box takes no room.
  for (const link of part?.querySelectorAll('a') ?? []) link.textContent = link.text.trim();
  return part?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
}

function statusOf(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
}

/** What is announced from now on. */
function saidBy(element: Element): string[] {
  const status = statusOf(element);
  const said: string[] = [];
  new MutationObserver(() => {
    if (status.textContent) said.push(status.textContent);
  }).observe(status, { childList: true, characterData: true, subtree: true });
  return said;
}
