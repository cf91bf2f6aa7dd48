import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { until } from '../until.js';

type Tag = 'hotline-status' | 'county-support' | 'quick-exit';

const root = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.root');
const part = (element: Element, name: string) =>
  root(element)?.querySelector<HTMLElement>(`[part=${name}]`) ?? null;
const button = (element: Element) =>
  root(element)!.querySelector<HTMLElement>('[part=translation] button, [part=credit] button')!;

describe('what is said of a translation', () => {
  let page: HTMLElement;
  const placed: KvinnofridElement[] = [];
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    placed.length = 0;
  });

  /** An element of the page, in a language. */
  function place(lang: string, tag: Tag = 'county-support', parent: ParentNode = page) {
    const element = document.createElement(tag) as KvinnofridElement;
    element.lang = lang;
    parent.append(element);
    placed.push(element);
    return element;
  }
  /** Waits until all is shown, and gives which of the placed elements say it first. */
  async function first(): Promise<number[]> {
    await until('all elements in their languages', () =>
      placed.every((one) => !one.isConnected || root(one)?.lang === one.lang),
    );
    await Promise.all(placed.map(({ updateComplete }) => updateComplete));
    return placed.flatMap((one, index) => (part(one, 'translation') ? [index] : []));
  }

  it('stands once a page for each language, in the first element that speaks it', async () => {
    for (const lang of ['sv', 'en', 'ar', 'en', 'ar', 'en']) place(lang);
    expect(await first()).to.deep.equal([1, 2]);
  });

  it('is that a machine made it, that nobody has reviewed it, and that one may ask for an interpreter', async () => {
    place('en');
    await first();
    const text = (name: string) => part(placed[0]!, name)!.innerText.replace(/\s+/g, ' ').trim();
    expect(text('translation')).to.equal('Machine translated, not reviewed. Show in Swedish');
    expect(text('credit'))
      .to.contain('Nobody who knows the language and the field has reviewed this text yet.')
      .and.to.contain('You can ask for an interpreter when you call.');
  });

  it('is there in compact too, where that is first', async () => {
    place('ar', 'hotline-status').setAttribute('variant', 'compact');
    place('ar');
    expect(await first()).to.deep.equal([0]);
    expect(part(placed[0]!, 'translation')!.checkVisibility()).to.equal(true);
  });

  it('is in the sheet of quick-exit, which takes it from none that stands in the text', async () => {
    place('en', 'quick-exit');
    place('en');
    place('en');
    expect(await first()).to.deep.equal([0, 1]);
    const inSheet = part(placed[0]!, 'translation')!;
    expect(inSheet.checkVisibility()).to.equal(false);
    root(placed[0]!)!.querySelector<HTMLElement>('.traces')!.click();
    expect(inSheet.checkVisibility()).to.equal(true);
    expect(part(placed[1]!, 'translation')!.checkVisibility()).to.equal(true);
  });

  it('goes to another element where one comes before it, or it is moved or removed', async () => {
    place('en');
    place('en');
    expect(await first()).to.deep.equal([0]);
    const early = place('en');
    page.prepend(early);
    expect(await first(), 'one comes before').to.deep.equal([2]);
    page.append(early);
    expect(await first(), 'that is moved last').to.deep.equal([0]);
    placed[0]!.lang = 'sv';
    expect(await first(), 'the first speaks Swedish').to.deep.equal([1]);
    page.querySelectorAll('county-support')[1]!.remove();
    placed.splice(1, 1);
    expect(await first(), 'the next is removed').to.deep.equal([1]);
  });

  it('knows the order of elements in shadow roots', async () => {
    const hosts = [1, 2].map(() => page.appendChild(document.createElement('div')));
    place('en', 'county-support', hosts[1]!.attachShadow({ mode: 'closed' }));
    place('en', 'county-support', hosts[0]!.attachShadow({ mode: 'open' }));
    place('en');
    expect(await first()).to.deep.equal([1]);
  });

  it('stands in the first that is seen, where one before it is not', async () => {
    const hidden = page.appendChild(document.createElement('div'));
    hidden.style.display = 'none';
    place('en', 'county-support', hidden);
    place('en');
    expect(await first()).to.include(1);
  });

  it('goes with the element that fails', async () => {
    place('en');
    place('en');
    await first();
    const failing = placed[0]! as unknown as { view: () => never };
    failing.view = () => {
      throw new Error('on purpose');
    };
    const { error } = console;
    console.error = () => {};
    placed[0]!.requestUpdate();
    await placed[0]!.updateComplete;
    console.error = error;
    await placed[1]!.updateComplete;
    expect(part(placed[1]!, 'translation')).not.to.equal(null);
  });

  it('gives Swedish in all elements of the page that speak the language, and that again', async () => {
    place('en');
    place('ar');
    place('en');
    await first();
    for (const pressed of [placed[0]!, placed[2]!]) {
      button(pressed).click();
      await until('both in Swedish', () =>
        [placed[0]!, placed[2]!].every((one) => root(one)?.lang === 'sv'),
      );
      expect(root(placed[1]!)!.lang).to.equal('ar');
      expect(button(pressed).closest('[lang]')!.getAttribute('lang')).to.equal('en');
      expect(button(placed[2]!).innerText).to.equal(button(placed[0]!).innerText);
      const late = place('en');
      await until('the late one in Swedish', () => root(late)?.lang === 'sv');
      late.remove();
      placed.pop();
      button(pressed).click();
      expect(await first()).to.deep.equal([0, 1]);
    }
  });

  it('stands after the number, never before it', async () => {
    for (const tag of ['hotline-status', 'county-support'] as const) {
      for (const variant of ['full', 'compact']) {
        page.replaceChildren();
        placed.length = 0;
        place('en', tag).setAttribute('variant', variant);
        await first();
        const notice = part(placed[0]!, 'translation')!;
        const number = root(placed[0]!)!.querySelector('a[href^=tel]')!;
        const follows = number.compareDocumentPosition(notice) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(follows, `${tag} ${variant}`).not.to.equal(0);
        expect(number.getBoundingClientRect().bottom, `${tag} ${variant}`).to.be.at.most(
          notice.getBoundingClientRect().top + 1,
        );
      }
    }
  });

  it('has a way to Swedish in each element, and says once and last who made it', async () => {
    place('en');
    place('en');
    await first();
    const [one, other] = placed;
    expect(part(one!, 'credit')!.querySelector('button')).to.equal(null);
    expect(part(one!, 'credit')!.innerText).to.contain('24 November 2026');
    expect(part(other!, 'credit')!.querySelector('button')!.checkVisibility()).to.equal(true);
    expect(part(other!, 'credit')!.innerText.trim()).to.equal('Show in Swedish');
    for (const element of placed) {
      expect(part(element, 'credit')).to.equal(root(element)!.lastElementChild);
    }
  });

  it('keeps the focus on the button that was pressed', async () => {
    place('en');
    await first();
    const pressed = button(placed[0]!);
    pressed.focus();
    pressed.click();
    await until('it in Swedish', () => root(placed[0]!)?.lang === 'sv');
    expect(placed[0]!.shadowRoot!.activeElement).to.equal(pressed);
    pressed.click();
    await first();
  });
});
