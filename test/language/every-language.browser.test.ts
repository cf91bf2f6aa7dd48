import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { tags, type Tag } from '../../src/catalogue.js';
import type { KvinnofridElement } from '../../src/base/kvinnofrid-element.js';
import { translatedLocales } from '../../src/language/locales.js';
import { swedish } from '../../src/language/words.js';
import { until } from '../until.js';

/** Elements in states that show most of what they can say. */
const telling: Partial<Record<Tag, readonly Readonly<Record<string, string>>[]>> = {
  'hotline-status': [
    { now: '2018-05-04T15:50' },
    { line: 'trafficking-coordinators', now: '2026-11-24T10:00' },
    { variant: 'compact', line: 'kvinnofridslinjen', now: '2026-12-24T10:00' },
  ],
  'grant-deadline': [{ now: '2018-05-04' }, { now: '2026-11-24' }],
  'violence-definitions': [{ open: '' }],
  'county-support': [{ sections: 'role strategy training campaigns contacts social' }],
};
const states = tags.flatMap((tag) =>
  (telling[tag] ?? [{}]).map((attributes) => [tag, attributes] as const),
);

async function shown(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  locale: string,
): Promise<KvinnofridElement> {
  const element = document.createElement(tag) as KvinnofridElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.lang = locale;
  document.body.append(element);
  await until(`<${tag}> in ${locale}`, () => rootOf(element)?.lang === locale);
  return element;
}

const rootOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.root');

/** Firefox counts a space that hangs at a line's end as what does not fit, at text 200 % too. */
const aSpace = 10;

/** What stands out of the box that it is in, or is cut by it, what is folded too. */
function cut(element: Element): string[] {
  const root = rootOf(element)!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  const box = root.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((inner) => !inner.closest('.visually-hidden, dialog, svg, [popover]'))
    .filter((inner) => {
      const { left, right, width } = inner.getBoundingClientRect();
      const isOut = width > 0 && (left < box.left - 1 || right > box.right + 1);
      return isOut || (inner.scrollWidth > inner.clientWidth + aSpace && inner.clientWidth > 0);
    })
    .map((inner) => `${inner.localName}.${inner.className} ${inner.textContent?.slice(0, 40)}`);
}

/** Numbers to tap (whose they are is said in the language) and figures of two digits or more: the same in every language. The credit has a date of its own. */
function figures(element: Element): string[] {
  const copy = rootOf(element)!.cloneNode(true) as HTMLElement;
  const inWords = copy.querySelectorAll('[part=credit], [part=translation], a > .visually-hidden');
  for (const text of inWords) text.remove();
  const links = [...copy.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
  return [
    // A button to call has a word beside its number.
    ...links.map(({ href, textContent }) => `${href} ${textContent.match(/\d[\d -]*\d/)}`),
    ...(copy.textContent!.match(/\d{2,}/g) ?? []).sort(),
  ];
}

/** What the source says, in sentences and names that no translation has by chance. */
async function swedishTexts(): Promise<string[]> {
  const file = await (await fetch('/src/language/translations/xliff/en.xlf')).text();
  const units = new DOMParser().parseFromString(file, 'text/xml').querySelectorAll('trans-unit');
  return [...units].flatMap((unit) => {
    const [source, target] = ['source', 'target'].map(
      (name) => unit.querySelector(name)!.textContent,
    );
    const isSame = source === target || !/\p{L}{3}.* .*\p{L}{3}/u.test(source!);
    return isSame || unit.querySelector('x') ? [] : [source!];
  });
}

describe('every element in every language', () => {
  let element: KvinnofridElement;
  let sources: string[];
  before(async () => {
    sources = await swedishTexts();
    expect(sources.length).to.be.greaterThan(150);
  });
  afterEach(() => element.remove());

  for (const locale of translatedLocales) {
    for (const [tag, attributes] of states) {
      const name = `<${tag}> ${Object.values(attributes).join(' ')}`;
      it(`${locale}: ${name} is whole, passes axe, and shows all at 320 px`, async () => {
        element = await shown(tag, attributes, 'sv');
        const expected = figures(element);
        element.remove();
        element = await shown(tag, attributes, locale);
        const text = rootOf(element)!.textContent!.replace(/\s+/g, ' ');
        expect(text.length).to.be.greaterThan(100);
        expect(text).not.to.match(/\b(?:undefined|null|NaN)\b|\[object|\{\d\}/);
        if (locale !== 'sv-simple') {
          // Names of authorities stand in Swedish too, beside what they are called in the language.
          const copy = rootOf(element)!.cloneNode(true) as HTMLElement;
          copy.querySelector('address')?.remove();
          const own = copy.textContent!;
          const left = sources.filter((source) =>
            own.replaceAll(`(${source})`, '').includes(source),
          );
          expect(left).to.deep.equal([]);
        }
        expect(figures(element)).to.deep.equal(expected);
        await expect(element).to.be.accessible();
        for (const fontSize of ['100%', '200%']) {
          element.style.cssText = `width: 320px; --kvinnofrid-font-size: ${fontSize}`;
          expect(cut(element), `text ${fontSize}`).to.deep.equal([]);
          expect(rootOf(element)!.scrollWidth, `text ${fontSize}`).to.be.at.most(320);
        }
      });
    }
  }
});

describe('a language whose texts are 40 % longer', () => {
  const { msg } = swedish;
  const longer = (text: string) =>
    text.replace(/\p{L}+/gu, (word) => word + 'w'.repeat(Math.ceil(word.length * 0.4)));
  before(() => {
    (swedish as { msg: unknown }).msg = (...message: Parameters<typeof msg>) =>
      longer(String(msg(...message)));
  });
  after(() => {
    (swedish as { msg: unknown }).msg = msg;
  });

  for (const [tag, attributes] of states) {
    for (const width of [320, 1280]) {
      it(`cuts nothing of <${tag}> ${Object.values(attributes).join(' ')} at ${width} px`, async () => {
        const element = await shown(tag, attributes, 'sv');
        element.style.width = `${width}px`;
        expect(rootOf(element)!.textContent).to.match(/\p{L}w+/u);
        expect(cut(element)).to.deep.equal([]);
        element.remove();
      });
    }
  }
});
