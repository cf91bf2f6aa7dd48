import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { localeOf, translatedLocales } from '../../src/language/locales.js';
import { shownText } from '../shown-text.js';
import { until } from '../until.js';
import { warningsOf } from '../warnings-of.js';

/** What the national support line is called, by the file that the translator wrote. */
async function nameIn(locale: string): Promise<string> {
  const source = 'Nationell stödtelefon om hedersrelaterat våld och förtryck';
  if (locale === 'sv') return source;
  const file = await (await fetch(`/src/language/translations/xliff/${locale}.xlf`)).text();
  const units = new DOMParser().parseFromString(file, 'text/xml').querySelectorAll('trans-unit');
  const unit = [...units].find((one) => one.querySelector('source')!.textContent === source);
  return unit!.querySelector('target')!.textContent!;
}

/** Waits until an element speaks a language; the first time its file is on the way. */
async function speaks(element: Element, locale: string): Promise<void> {
  await until(`an element in ${locale}`, () => root(element)?.lang === locale);
  expect(root(element)?.dir).to.equal(['ar', 'fa'].includes(locale) ? 'rtl' : 'ltr');
  expect(shownText(element)).to.contain(await nameIn(locale));
  expect(shownText(element)).to.contain('010-223 57 60');
}
const root = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.root');

describe('the language of an element', () => {
  let page: HTMLElement;
  const html = document.documentElement;
  const pageLanguage = html.getAttribute('lang');

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    if (pageLanguage === null) html.removeAttribute('lang');
    else html.lang = pageLanguage;
  });
  const hotline = (parent: ParentNode = page): KvinnofridElement => {
    const element = document.createElement('hotline-status');
    parent.append(element);
    return element;
  };

  for (const locale of translatedLocales) {
    it(`is its own lang: ${locale}`, async () => {
      const element = hotline();
      element.lang = locale;
      await speaks(element, locale);
    });
  }

  it('is Swedish where nothing is said, and where the language is said to be unknown', async () => {
    html.removeAttribute('lang');
    await speaks(hotline(), 'sv');
    html.lang = 'en';
    const unknown = hotline();
    unknown.lang = '';
    await speaks(unknown, 'sv');
  });

  it('is the page’s, and its nearest ancestor’s before that', async () => {
    html.lang = 'en-GB';
    const element = hotline();
    await speaks(element, 'en');
    page.lang = 'ar-SY';
    await speaks(element, 'ar');
    page.append(document.createElement('section'));
    page.lastElementChild!.setAttribute('lang', 'uk');
    page.lastElementChild!.append(element);
    await speaks(element, 'uk');
    element.lang = 'sv';
    await speaks(element, 'sv');
  });

  it('is found out of shadow roots, closed ones too, and follows each change above', async () => {
    const outer = document.createElement('div');
    page.append(outer);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const element = hotline(inner.attachShadow({ mode: 'closed' }));
    await speaks(element, 'sv');
    outer.lang = 'fi';
    await speaks(element, 'fi');
    inner.lang = 'fa-AF';
    await speaks(element, 'fa');
    inner.removeAttribute('lang');
    await speaks(element, 'fi');
    page.lang = 'so';
    outer.removeAttribute('lang');
    await speaks(element, 'so');
  });

  it('stands beside other languages on a page', async () => {
    const languages = ['sv', ...translatedLocales];
    const elements = languages.map((locale) => {
      const element = hotline();
      element.lang = locale;
      return element;
    });
    for (const [index, locale] of languages.entries()) await speaks(elements[index]!, locale);
  });

  it('is Swedish, whole, for a language that is not carried, and says so once for its own lang', async () => {
    html.lang = 'ar';
    page.lang = 'eo';
    let element!: KvinnofridElement;
    let own!: KvinnofridElement;
    const warnings = await warningsOf(async () => {
      element = hotline();
      own = hotline();
      own.lang = 'esperanto';
      await speaks(element, 'sv');
      await speaks(own, 'sv');
      own.requestUpdate();
      await own.updateComplete;
    });
    expect(warnings).to.deep.equal([
      `<hotline-status> lang="esperanto": use one of sv, ${translatedLocales.join(', ')}; showing Swedish.`,
    ]);
    expect(shownText(element)).not.to.match(/\p{Script=Arabic}/u);
  });

  it('does nothing once the last element is gone', async () => {
    const element = hotline();
    await speaks(element, 'sv');
    element.remove();
    page.lang = 'en';
    // Another that comes after is in the page's language, and the one that is gone is not.
    const next = hotline();
    await speaks(next, 'en');
    next.remove();
    expect(root(element)!.lang).to.equal('sv');
    page.append(element);
    await speaks(element, 'en');
  });

  it('tells how far a translation can be relied on, with the Swedish text one tap away', async () => {
    const element = hotline();
    element.lang = 'ar';
    await speaks(element, 'ar');
    const button = () =>
      element.shadowRoot!.querySelector<HTMLElement>('[part=translation] button')!;
    expect(shownText(element)).to.contain(element['words'].note!.warning);
    expect(shownText(element)).to.match(/ترجمة آلية، .?24.? تشرين الثاني\/نوفمبر .?2026/);
    button().click();
    await element.updateComplete;
    expect(root(element)!.lang).to.equal('sv');
    expect(root(element)!.dir).to.equal('ltr');
    expect(shownText(element)).to.contain('Nationell stödtelefon');
    expect(button().closest('[lang]')!.getAttribute('lang')).to.equal('ar');
    expect(button().innerText).to.equal('عرض الترجمة');
    button().click();
    await speaks(element, 'ar');
    element.lang = 'sv';
    await speaks(element, 'sv');
    expect(button()).to.equal(null);
  });

  it('keeps what was ticked and typed when the language changes', async () => {
    const call = document.createElement('grant-deadline');
    call.setAttribute('now', '2018-05-04');
    page.append(call);
    await call.updateComplete;
    const inside = <T extends HTMLElement>(selector: string) => [
      ...call.shadowRoot!.querySelectorAll<T>(selector),
    ];
    inside('[type=radio]')[0]!.click();
    inside('.steps input')[1]!.click();
    const total = inside<HTMLInputElement>('#total')[0]!;
    total.value = '400000';
    total.dispatchEvent(new InputEvent('input'));
    for (const one of inside<HTMLDetailsElement>('.guide details')) one.open = true;
    await call.updateComplete;
    call.lang = 'en';
    await until('the call in English', () => root(call)?.lang === 'en');
    expect(inside<HTMLInputElement>('[type=radio]').map(({ checked }) => checked)).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    expect(inside<HTMLInputElement>('.steps input')[1]!.checked).to.equal(true);
    expect(total.value).to.equal('400\u00a0000');
    const calculate = inside('button').find(({ innerText }) => innerText === 'Calculate')!;
    calculate.click();
    await call.updateComplete;
    expect(inside('output')[0]!.innerText.replace(/\s/g, ' ')).to.contain(
      'The grant can be at most 200 000 kronor',
    );
  });

  it('isolates figures in text from right to left', async () => {
    const element = hotline();
    element.lang = 'ar';
    await speaks(element, 'ar');
    for (const bare of figuresIn(root(element)!)) {
      // A number of one piece needs no isolation; one of several would be turned around.
      expect(bare, 'not isolated').not.to.match(/\d[^\d\u2066-\u2069]*[–:][^\d]*\d{2}.*–/);
      expect(bare, 'not isolated').not.to.match(/\d{2,3} \d{2,3}/);
    }
  });

  it('is asked for by BCP 47 tags in any case', () => {
    expect(localeOf('EN-us')).to.equal('en');
  });
});

/** Texts with figures that are not set apart from the text around them. */
function figuresIn(element: HTMLElement): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('[dir]')!.getAttribute('dir') === 'ltr') continue;
    found.push(node.textContent!.replace(/\u2066[^\u2069]*\u2069/g, ''));
  }
  return found;
}
