import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/trafficking-checklist/define.js';
import type { TraffickingChecklist } from '../../../src/elements/trafficking-checklist/define.js';
import { shownText } from '../../shown-text.js';
import { until } from '../../until.js';

const checklist = () =>
  fixture<TraffickingChecklist>(html`<trafficking-checklist></trafficking-checklist>`);
const inputs = (element: Element) => [...element.shadowRoot!.querySelectorAll('input')];
const outcomeOf = (element: Element) => seenIn(element, '[part=outcome]')!;
const danger = 'Personen är i akut fara just nu';
const dangerWords = 'Ring 112 nu. Fyll inte i listan först.';

async function tick(element: TraffickingChecklist, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const label = [...element.shadowRoot!.querySelectorAll('label')].find(
      (one) => one.innerText.trim() === text,
    );
    if (!label) throw new Error(`no box says ${text}`);
    label.click();
  }
  await element.updateComplete;
}

const ticks = {
  'nothing ticked': [],
  'some parts of an adult': ['18 år eller äldre', 'transport'],
  'all parts of an adult': ['18 år eller äldre', 'transport', 'hot om våld', 'träldom'],
  'act and purpose of a child': ['Under 18 år', 'transport', 'träldom'],
  'act and purpose, age unsure': ['rekrytering', 'avlägsnande av organ'],
};

describe('<trafficking-checklist>', () => {
  it('holds five acts, nine means and the five purposes, in order', async () => {
    const element = await checklist();
    const groups = [...element.shadowRoot!.querySelectorAll('fieldset')].map((group) =>
      [...group.querySelectorAll('label')].map((label) => label.innerText.trim()),
    );
    expect(groups).to.deep.equal([
      ['18 år eller äldre', 'Under 18 år', 'Osäkert'],
      ['rekrytering', 'transport', 'överföring', 'hysande', 'mottagande'],
      [
        'hot om våld',
        'användning av våld',
        'olika former av tvång',
        'bortförande',
        'bedrägeri',
        'vilseledande',
        'maktmissbruk',
        'missbruk av en persons utsatta situation',
        'givande eller mottagande av betalning eller förmåner för att få samtycke från en person som har kontrollen över en annan person',
      ],
      [
        'utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande',
        'tvångsarbete eller tvångstjänst',
        'slaveri eller med slaveri jämförbara bruk och sedvänjor',
        'träldom',
        'avlägsnande av organ',
      ],
    ]);
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
    const firstBox = inputs(element)[0]!;
    for (const link of numbers) {
      expect(link.compareDocumentPosition(firstBox)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('has a footnote that is linked both ways, and leaves the address alone', async () => {
    const element = await checklist();
    const before = location.href;
    const reference = element.shadowRoot!.querySelector<HTMLElement>('[role=doc-noteref]')!;
    const note = element.shadowRoot!.querySelector<HTMLElement>('[role=doc-footnote]')!;
    const back = element.shadowRoot!.querySelector<HTMLElement>('[role=doc-backlink]')!;
    expect(note.innerText).to.contain(
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
    await tick(element, '18 år eller äldre', 'transport');
    expect(outcomeOf(element))
      .to.contain('inom handling.')
      .and.to.contain('utesluter inte människohandel eller annat brott')
      .and.not.to.contain('orosanmälan');
    await tick(element, 'hot om våld', 'träldom');
    expect(outcomeOf(element))
      .to.contain('alla tre delar')
      .and.to.contain('inte ett rättsligt ställningstagande');
    await tick(element, 'Under 18 år', 'hot om våld');
    expect(outcomeOf(element))
      .to.contain('krävs inte att något medel har använts')
      .and.to.contain('gör genast en orosanmälan till socialtjänsten')
      .and.to.contain('114 14');
  });

  it('clears all by its button, and says so', async () => {
    const element = await checklist();
    await tick(element, 'Under 18 år', 'transport', 'träldom');
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
    await tick(element, 'transport', 'träldom', 'hot om våld');
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
    await tick(element, '18 år eller äldre', 'transport');
    const said = saidBy(element);
    await until('an announcement', () => said.length === 1);
    const before = said[0];
    await tick(element, 'mottagande', 'hot om våld');
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
    expect(seenIn(element, '[part=danger]')).to.equal(dangerWords);
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
    await tick(element, '18 år eller äldre', 'transport');
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
      `${dangerWords} Regionkoordinatorerna 020-390 000. Polisen 114 14. Vid akut fara 112.`,
    );
  });

  for (const [name, texts] of Object.entries({ ...ticks, danger: [danger, 'transport'] })) {
    it(`has a link for each number of its outcome, which says whose it is, with ${name}`, async () => {
      const element = await checklist();
      await tick(element, ...texts);
      const box = element.shadowRoot!.querySelector('[part=outcome]')!.cloneNode(true) as Element;
      const links = [...box.querySelectorAll('a')];
      for (const link of links) link.remove();
      expect(box.textContent).not.to.match(/112|114 14|020/);
      const owners: Record<string, string> = {
        'tel:112': '112 Nödnumret',
        'tel:11414': '114 14 Polisen när det inte är bråttom',
        'tel:+4620390000': '020-390 000 Regionkoordinatorer mot prostitution och människohandel',
      };
      expect(links.length).to.be.at.least(3);
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
      expect(parseFloat(getComputedStyle(block).fontSize)).to.be.at.least(1.3 * text);
      // A border of the text's own colour stands also where a page's colours are forced.
      const { borderTopWidth, borderTopColor, color } = getComputedStyle(block);
      expect(parseFloat(borderTopWidth)).to.be.at.least(2);
      expect(borderTopColor).to.equal(color);
    });
  }

  for (const event of ['pagehide', 'pageshow']) {
    it(`forgets all ticks at ${event}`, async () => {
      const element = await checklist();
      await tick(element, 'Under 18 år', 'transport');
      window.dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
      await element.updateComplete;
      const answers = inputs(element).filter((input) => input.checked);
      expect(answers).to.have.length(1);
      expect(answers[0]!.parentElement!.innerText.trim()).to.equal('Osäkert');
      expect(outcomeOf(element)).to.contain('Du har inte markerat något');
    });
  }

  it('tells the page nothing of what is ticked', async () => {
    const element = await checklist();
    const heard: string[] = [];
    const listen = (event: Event) => {
      const path = event.composedPath().map((target) => (target as Element).localName);
      heard.push(`${event.type} ${path.includes('input')} ${'detail' in event && event.detail}`);
    };
    const types = ['click', 'input', 'change'];
    for (const type of types) document.addEventListener(type, listen);
    await tick(element, 'transport');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
    expect(element.outerHTML).to.equal('<trafficking-checklist></trafficking-checklist>');
  });

  it('works by keyboard: every box and button can be reached, and space ticks', async () => {
    const element = await checklist();
    for (const control of element.shadowRoot!.querySelectorAll<HTMLElement>('input, button, a')) {
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
    expect(shownText(element)).to.match(/Vid akut fara, ring 112.*Hur gammal är personen/);
    await tick(element, '18 år eller äldre', 'transport', danger);
    expect(outcomeOf(element)).to.match(
      /^Ring 112 nu\. Fyll inte i listan först\. Du har markerat/,
    );
  });

  it('says by which law means and consent do not matter', async () => {
    const element = await checklist();
    const child = 'krävs inte att något medel har använts (Palermoprotokollet artikel 3 c';
    expect(shownText(element))
      .to.contain('saknar det betydelse om personen har samtyckt (Palermoprotokollet artikel 3 b)')
      .and.to.contain(child);
    await tick(element, '18 år eller äldre');
    expect(shownText(element)).not.to.contain(child);
    await tick(element, 'Under 18 år');
    expect(shownText(element)).to.contain(child);
  });

  it('shows the texts of law and their versions', async () => {
    expect(shownText(await checklist()))
      .to.contain('(Palermoprotokollet) från 2000, artikel 3')
      .and.to.contain(
        'Svensk lag har delvis andra ord: se brottsbalken 4 kap. 1 a §, i lydelsen enligt SFS 2018:601',
      );
  });

  const clipboardThat = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

  it('copies a summary of what is ticked, with a notice', async () => {
    const { clipboard } = navigator;
    const element = await checklist();
    await tick(element, '18 år eller äldre', 'transport', 'hot om våld');
    expect(shownText(element)).to.contain('kan innehålla känsliga uppgifter');
    let copied = '';
    clipboardThat(async (text) => void (copied = text));
    named(element, 'Kopiera').click();
    await until('a copy', () => copied !== '');
    expect(copied)
      .to.match(/\nRegionkoordinatorerna 020-390 000\. Polisen 114 14\. Vid akut fara 112\.$/)
      .and.not.to.contain('[object');
    expect(copied)
      .to.contain('Ålder: 18 år eller äldre\nHandling: transport\nMedel: hot om våld\n')
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
      await tick(element, danger, 'Under 18 år', 'transport', 'hot om våld', 'träldom');
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
    await tick(element, danger, 'Under 18 år', 'transport', 'träldom');
    const button = named(element, 'Rensa');
    button.focus();
    button.click();
    await element.updateComplete;
    const answers = inputs(element).filter((input) => input.checked);
    expect(answers.map((input) => input.parentElement!.innerText.trim())).to.deep.equal([
      'Osäkert',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    // What is ticked after that counts as it did.
    await tick(element, '18 år eller äldre', 'transport');
    expect(outcomeOf(element)).to.contain('inom handling.').and.not.to.contain('orosanmälan');
  });

  it('shows the ticks that it counts, also after a rendering that failed', async () => {
    const element = await checklist();
    await tick(element, 'Under 18 år', 'transport');
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
    expect(answers.map((input) => input.parentElement!.innerText.trim())).to.deep.equal([
      'Under 18 år',
      'transport',
    ]);
    expect(outcomeOf(element)).to.contain('inom handling.');
  });

  it('prints a summary only when asked', async () => {
    const element = await checklist();
    await tick(element, 'transport');
    const { print } = window;
    let printed = '';
    const summary = () => element.shadowRoot!.querySelector('.printed');
    window.print = () => void (printed = summary()?.textContent ?? '');
    expect(summary()).to.equal(null);
    named(element, 'Skriv ut').click();
    await until('print, and its end', () => printed !== '' && summary() === null);
    window.print = print;
    expect(printed).to.contain('Handling: transport');
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
