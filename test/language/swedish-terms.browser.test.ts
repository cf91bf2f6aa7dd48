import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { translatedLocales } from '../../src/language/locales.js';

const states: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['hotline-status', { now: '2018-05-02T10:00' }],
  ['hotline-status', { line: 'kvinnofridslinjen', variant: 'compact' }],
  ['hotline-status', { line: 'trafficking-coordinators' }],
  ['grant-deadline', { now: '2018-05-04' }],
  ['trafficking-checklist', {}],
  ['county-support', { sections: 'role strategy training campaigns contacts social' }],
];

/** What is Swedish by its letters: Latin ones in another script, else words that only Swedish has. */
function swedishWords(locale: string): RegExp {
  return ['ar', 'fa', 'uk'].includes(locale)
    ? /(?<!\p{L})(?!(?:NMT|NCK|NKJT|SMS|ICS|ics|Shift|Facebook|SFS|LGBTQ|PM)\b)[A-ZÅÄÖa-zåäö]{3,}/gu
    : /\b(?:Kvinnofridslinjen|Hedersförtryck|Länsstyrelsen i|Jämställdhetsmyndigheten|Socialstyrelsen|brottsbalken|orosanmälan|Du avgör)/g;
}

async function shown(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  locale: string,
): Promise<HTMLElement> {
  const element = document.createElement(tag) as KvinnofridElement;
  for (const [name, value] of Object.entries({ ...attributes, lang: locale })) {
    element.setAttribute(name, value);
  }
  document.body.append(element);
  const root = () => element.shadowRoot?.querySelector<HTMLElement>('.root');
  while (root()?.lang !== locale) await new Promise(requestAnimationFrame);
  return root()!;
}

function texts(root: HTMLElement): { text: string; language: string }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const language = node.parentElement!.closest<HTMLElement>('[lang]')!.lang;
    found.push({ text: node.textContent!, language });
  }
  return found;
}

describe('Swedish terms inside another language', () => {
  afterEach(() => document.body.replaceChildren());

  for (const locale of translatedLocales) {
    it(`are marked as Swedish in ${locale}, and nothing else is`, async () => {
      let marked = '';
      for (const [tag, attributes] of states) {
        const root = await shown(tag, attributes, locale);
        root.querySelectorAll('address, [href^="mailto:"]').forEach((part) => part.remove());
        for (const { text, language } of texts(root)) {
          if (language === 'sv') marked += `${text}\n`;
          else if (locale !== 'sv-simple') {
            expect(text.match(swedishWords(locale)), text).to.equal(null);
          }
        }
        // Attributes, which a screen reader reads too, hold text and no markup.
        expect(root.innerHTML).not.to.contain('[object');
      }
      if (locale === 'sv-simple') expect(marked).to.equal('');
      else expect(marked).to.contain('Kvinnofridslinjen').and.to.contain('Hedersförtryck.se');
    });
  }
});
