import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/trafficking-checklist/define.js';
import type { TraffickingChecklist } from '../../src/elements/trafficking-checklist/define.js';
import { shownText } from '../shown-text.js';

const checklist = () =>
  fixture<TraffickingChecklist>(html`<trafficking-checklist></trafficking-checklist>`);
const inputs = (element: Element) => [...element.shadowRoot!.querySelectorAll('input')];
const outcomeOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part=outcome]')!.innerText.replace(/\s+/g, ' ');

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
    const numbers = [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')];
    expect(numbers.map((link) => link.textContent)).to.deep.equal([
      '112 Nödnumret',
      '020-50 50 50 Kvinnofridslinjen',
      '020-390 000 Regionkoordinatorer mot prostitution och människohandel',
      '114 14 Polisen när det inte är bråttom',
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
      .and.to.contain('orosanmälan till socialtjänsten genast')
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
    await aTimeout(1100);
    await element.updateComplete;
    const status = element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
    expect(status.textContent).to.equal('Alla markeringar är borta.');
  });

  it('announces once after the last tick, never on load', async () => {
    const element = await checklist();
    const status = element.shadowRoot!.querySelector<HTMLElement>('[role=status]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await aTimeout(100);
    await tick(element, 'transport', 'träldom', 'hot om våld');
    await aTimeout(1300);
    observer.disconnect();
    expect(said).to.have.length(1);
  });

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
    await tick(element, '18 år eller äldre', 'transport', 'Personen är i akut fara just nu');
    expect(outcomeOf(element)).to.match(/^Ring 112 nu\./);
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

  it('shows the texts of law and their versions, which the feed can bring up to date', async () => {
    expect(shownText(await checklist()))
      .to.contain('(Palermoprotokollet) från 2000, artikel 3')
      .and.to.contain('brottsbalken 4 kap. 1 a §, här i lydelsen enligt SFS 2018:601');
    const feed = URL.createObjectURL(
      new Blob([JSON.stringify({ trafficking: { penalCodeVersion: 'SFS 2027:99' } })]),
    );
    const element = await fixture<TraffickingChecklist>(
      html`<trafficking-checklist material=${feed}></trafficking-checklist>`,
    );
    await aTimeout(300);
    await element.updateComplete;
    expect(shownText(element)).to.contain('enligt SFS 2027:99');
    URL.revokeObjectURL(feed);
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
    await aTimeout(0);
    expect(copied)
      .to.contain('Ålder: 18 år eller äldre\nHandling: transport\nMedel: hot om våld\n')
      .and.to.contain('Syfte: inget markerat')
      .and.to.contain('utesluter inte människohandel')
      .and.to.contain('020-390 000');
    clipboardThat(() => Promise.reject(new Error('not allowed')));
    named(element, 'Kopiera').click();
    await aTimeout(0);
    await element.updateComplete;
    const shown = element.shadowRoot!.querySelector('textarea')!;
    expect(shown.value).to.equal(copied);
    await expect(element).to.be.accessible();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
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
    await aTimeout(50);
    await element.updateComplete;
    window.print = print;
    expect(printed).to.contain('Handling: transport');
    expect(summary()).to.equal(null);
  });
});

/** A button by the first words on it. */
function named(element: Element, name: string): HTMLButtonElement {
  return [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
    button.innerText.trim().startsWith(name),
  )!;
}
