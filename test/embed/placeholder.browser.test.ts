import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type * as elements from '../../src/index.js';
import { entryOf, tags } from '../../src/catalogue.js';
import { bundledFacts } from '../../src/builder/shown-facts.js';
import { snippetOf, type Choice } from '../../src/builder/snippet.js';
import { phrasesIn } from '../../src/embed/fallback-phrases.js';
import { knownElement } from '../../src/embed/known-element.js';
import { placeholderOf, placeholderSelector, type Known } from '../../src/embed/placeholder.js';
import { translatedLocales } from '../../src/language/locales.js';
import { languageFile } from '../../src/language/language-files.js';
import { swedish } from '../../src/language/words.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';
import { nationalNumber } from '../../src/material/phone-number.js';

let known: Known;
const knownElements = new Map(tags.map((tag) => [tag as string, knownElement(tag)]));

/** What the placeholders in some markup ask for, or how to mend them. */
function asked(markup: string): unknown[] {
  const page = document.createElement('span');
  page.innerHTML = markup;
  return [...page.querySelectorAll(placeholderSelector)].map((node) => {
    const found = placeholderOf(node, known);
    if (!found) return null;
    if (!('tag' in found)) return found.mend;
    const { host, tag, attributes, misfit, mend } = found;
    if (misfit) return misfit;
    return [host.localName, tag, Object.fromEntries(attributes), ...(mend ? [mend] : [])];
  });
}

const link = (fragment: string) => `<a href="https://kvinnofridslinjen.se/#${fragment}">Mer</a>`;
const toLine = (line: string) => link(`embed=hotline-status&amp;line=${line}`);
const helpline = toLine('kvinnofridslinjen');
const number = '<a href="tel:+4620505050">020-50 50 50</a>';
const byClass = (line: string, text: string) =>
  `<div class="embed-hotline-status" data-line="${line}">${text}</div>`;
const isHelpline = [['p', 'hotline-status', { line: 'kvinnofridslinjen' }]];
const isBlock = (line: string) => [['div', 'hotline-status', { line }]];
const alone = 'put it in a paragraph of its own';
const whichLine = `line should be one of ${hotlineIds.join(', ')}`;
const hidden = (words: string) => `"${words}" would be hidden; put it outside`;

describe('a placeholder', () => {
  before(async () => {
    const phrases = (await (await fetch('/src/embed/fallback-phrases.txt')).text()).split('\n');
    known = { elements: knownElements, hasPhrase: (key) => phrases.includes(key) };
    expect(phrases.length).to.be.greaterThan(100);
  });

  for (const [what, markup, expected] of [
    [
      'is a block by its class',
      '<div class="embed-hotline-status" data-line="kvinnofridslinjen" data-heading-level="3">Ring</div>',
      [['div', 'hotline-status', { line: 'kvinnofridslinjen', 'heading-level': '3' }]],
    ],
    [
      'needs no attribute where there is no choice, and may have other classes and data',
      '<p class="wp-block embed-trafficking-checklist" data-block="x">Ring</p>',
      [['p', 'trafficking-checklist', {}]],
    ],
    ['is a paragraph by its link', `<p>Ring ${number}. ${helpline}</p>`, isHelpline],
    [
      'is a paragraph that an editor wrote with the link dialog',
      `<p>Kvinnofridslinjen: ring ${number}. ${helpline}</p>`,
      isHelpline,
    ],
    [
      'has its number in any other way of writing it',
      `<p>Ring <strong>+46&nbsp;20&#8209;50&#8288;5050</strong>. ${helpline}</p>`,
      isHelpline,
    ],
    [
      'has parameters whose ampersands were copied out of markup',
      `<p>Ring ${number}. ${link('embed=hotline-status&amp;amp;line=kvinnofridslinjen&amp;amp;amp;lang=ar')}</p>`,
      [['p', 'hotline-status', { line: 'kvinnofridslinjen', lang: 'ar' }]],
    ],
    [
      'has values with spaces',
      `<p>${link('embed=violence-definitions&amp;terms=honour+close-relationships')}</p><p>${link('embed=county-support&amp;sections=role%20training')}</p>`,
      [
        ['p', 'violence-definitions', { terms: 'honour close-relationships' }],
        ['p', 'county-support', { sections: 'role training' }],
      ],
    ],
    [
      'has no attribute that is not on the list',
      '<div class="embed-hotline-status" data-line="honour-support" data-material="https://evil.example/x.json" data-name="X" data-phone="0900-1" data-now="2018-01-01" data-onclick="alert(1)" data-style="x" data-structured-data="">Ring</div>',
      isBlock('honour-support'),
    ],
    [
      'says what a link asks for that is not on the list',
      `<p>${link('embed=county-support&amp;section=role')}</p>`,
      [
        [
          'p',
          'county-support',
          {},
          'section should be one of sections, lang, heading-level, county',
        ],
      ],
    ],
    [
      'says no facts: a false line by a link is none',
      `<p>${link('embed=hotline-status&amp;name=Kvinnofridslinjen&amp;phone=0900-1234567&amp;hours=24/7&amp;bill=hidden')}</p>`,
      [whichLine],
    ],
    [
      'says no facts beside a line either',
      `<p>Ring ${number}. ${link('embed=hotline-status&amp;line=kvinnofridslinjen&amp;phone=0900-1234567')}</p>`,
      [[...isHelpline[0]!, 'phone should be one of line, variant, lang, heading-level, county']],
    ],
    [
      'is never the way out by a link, and has no address by a class',
      `<p>${link('embed=quick-exit&amp;href=https://evil.example/')}</p><div class="embed-quick-exit" data-href="https://evil.example/" data-traces="https://evil.example/" data-no-keys data-lang="en">Lämna</div>`,
      ['paste the tag itself', ['div', 'quick-exit', { lang: 'en' }]],
    ],
    [
      'is no link that a visitor of the site wrote',
      `<p>Ring ${number}. ${helpline.replace('<a ', '<a rel="nofollow UGC" ')}</p>`,
      [],
    ],
    [
      'is no other class',
      '<div class="embed-video">Film</div><div class="xembed-hotline-status">Ring</div>',
      [null, null],
    ],
    [
      'is no other element',
      '<p><a href="#embed=script">x</a></p>',
      [`embed should be one of ${tags.join(', ')}`],
    ],
    ['is no other fragment', '<p><a href="#embed=">x</a></p>', [null]],
    [
      'is no block that cannot hold it',
      '<ul class="embed-hotline-status"><li>Ring</li></ul>',
      ['put the class embed-hotline-status on a div'],
    ],
    ['is no link in a list', `<ul><li>${helpline}</li></ul>`, [alone]],
    [
      'is no link in a heading or a table',
      `<h2>${helpline}</h2><table><tr><td>${helpline}</td></tr></table>`,
      [alone, alone],
    ],
    ['is no link without a block', helpline, [alone]],
    [
      'is no paragraph with an image or another link, which would no longer be seen',
      `<p><img alt="">${helpline}</p><p><a href="/annat">Ring</a> ${helpline}</p>`,
      [alone, alone],
    ],
    // Never another number.
    ...[undefined, '', 'national', 'Kvinnofridslinjen', 'constructor', '__proto__'].map(
      (line) =>
        [
          `guesses no line for ${line}`,
          `<p>Ring ${number}. ${link(`embed=hotline-status${line === undefined ? '' : `&amp;line=${line}`}`)}</p><div class="embed-hotline-status"${line === undefined ? '' : ` data-line="${line}"`}>Ring ${number}</div>`,
          [whichLine, whichLine],
        ] as const,
    ),
    ...(
      [
        ['019-14 00 00', '019140000'],
        ['019&#8209;14 00&#160;00', '019140000'],
        ['(019) 14 00 00', '019140000'],
        ['019/14.00.00', '019140000'],
        ['01<b>9-14</b> 00 00', '019140000'],
        ['01<!-- -->9-14 00 00', '019140000'],
        ['0​19-14­ 00 00', '019140000'],
        ['٠١٩-١٤٠٠٠٠', '019140000'],
        ['+47 22 00 00 00', '+4722000000'],
        ['0900-123 45', '090012345'],
        ['118 118', '118118'],
        ['116 006', '116006'],
        ['010-223 57 60', '0102235760'],
        ['112 019-14 00 00', '112019140000'],
        ['<a href="tel:+4619140000">Ring</a>', '019140000'],
        ['<a href="TEL:019-14 00 00">020-50 50 50</a>', '019140000'],
      ] as const
    ).flatMap(([text, digits]) =>
      [
        `<p>Ring ${text}. ${helpline}</p>`,
        byClass('kvinnofridslinjen', `Ring ${number}, eller ${text}.`),
      ].map(
        (markup) =>
          [`does not hide ${text}: ${markup.slice(0, 4)}`, markup, [hidden(digits)]] as const,
      ),
    ),
    [
      'has the number of the line that it asks for, and not only the one beside it',
      byClass('honour-support', `Ring ${number}. Vid akut fara, ring 112.`),
      ['0102235760 is missing there'],
    ],
    [
      'is a block with a number of each line, in paragraphs, lists and breaks',
      byClass(
        'honour-support',
        `<ul><li>010-223 57 60</li><li>020-50 50 50</li></ul>112<br>020-50\n50 50`,
      ),
      isBlock('honour-support'),
    ],
    [
      'is a block with 112 alone, with hours, dates and amounts, or without any figure',
      byClass('kvinnofridslinjen', 'Ring 112.') +
        byClass(
          'kvinnofridslinjen',
          'Ring 020-50 50 50, kl. 08:00–16:30, 08.00–16.30 eller 9–16, 2026-11-24, 24 november 2026, 900 000 kronor, 701 86 Örebro.',
        ) +
        byClass('kvinnofridslinjen', 'Ring'),
      [
        ...isBlock('kvinnofridslinjen'),
        ...isBlock('kvinnofridslinjen'),
        ...isBlock('kvinnofridslinjen'),
      ],
    ],
    [
      'shows no number where the element has none',
      `<div class="embed-grant-deadline">Ring 112.</div><div class="embed-violence-definitions">Ring ${number}</div>`,
      [hidden('112'), hidden('0205050 50'.replace(' ', ''))],
    ],
    // No words that are an editor's own.
    ...(
      [
        ['Vi finns på Storgatan 5. Ring', 'Vi finns på Storgatan 5'],
        ['Välkommen! Ring', 'Välkommen'],
        ['Kvinnofridslinjen, öppet dygnet runt: ring', 'Kvinnofridslinjen, öppet dygnet runt'],
        ['Fråga efter Anna. Ring', 'Fråga efter Anna'],
        ['ring till oss, <b>eller</b>', 'ring till oss, eller'],
        ['لا تتصل. Ring', 'لا تتصل'],
      ] as const
    ).map(
      ([before, words]) =>
        [
          `does not hide ${words}`,
          `<p>${before} ${number}. ${helpline}</p>`,
          [hidden(words)],
        ] as const,
    ),
    [
      'does not hide what comes after the link either, nor a heading beside it',
      `<p>Ring ${number}. ${helpline} och hos oss.</p><div><h2>Rubrik</h2>Ring ${number}. ${helpline}</div>`,
      [hidden('och hos oss'), hidden('Rubrik')],
    ],
    [
      'is a call whose date and amount are other ones by now, and no other words with figures',
      [
        'Sista ansökningsdag: till och med torsdag 18 februari 2027 kl. 16.00. Belopp: 1 200 000 kronor.',
        'Belopp: 900 000 kronor. Vi ses 2027.',
      ]
        .map((text) => `<p>${text} ${link('embed=grant-deadline&amp;call=orebro-2018')}</p>`)
        .join(''),
      [['p', 'grant-deadline', { call: 'orebro-2018' }], hidden('Vi ses 2027')],
    ],
  ] as const) {
    it(what, () => {
      expect(asked(markup)).to.deep.equal(expected);
    });
  }

  it('is what the builder writes, in each form, element, line and language', async () => {
    const languages = [swedish, ...(await Promise.all(translatedLocales.map(languageFile)))];
    for (const words of languages) {
      for (const tag of tags) {
        for (const line of tag === 'hotline-status' ? hotlineIds : ([hotlineIds[0]] as const)) {
          const choice: Choice = {
            tag,
            chosen: {
              ...(tag === 'hotline-status' && { line }),
              ...(tag === 'grant-deadline' && { call: 'orebro-2018' }),
            },
            told: null,
            facts: bundledFacts(tag, words, line),
            words,
            headingLevel: 3,
            folder: '/',
          };
          for (const form of ['link', 'class'] as const) {
            const markup = snippetOf(form, choice, 'yes').code;
            const [found] = asked(markup);
            if (form === 'link' && tag === 'quick-exit') {
              expect(found).to.equal('paste the tag itself');
            } else {
              expect(found, markup).to.be.an('array').with.lengthOf(3);
            }
          }
        }
      }
    }
  });

  it('knows every phrase that the builder writes', async () => {
    // Without this, a fallback that is pasted today would be taken for words of the editor's own.
    const languages = [swedish, ...(await Promise.all(translatedLocales.map(languageFile)))];
    const unknown = languages.flatMap((words) =>
      tags
        .filter((tag) => tag !== 'quick-exit')
        .flatMap((tag) =>
          phrasesIn(
            entryOf(tag)
              .fallback.markup(words)
              .replace(/<[^>]*>/g, ''),
          ),
        )
        .filter(({ key }) => !/\p{Nd}/u.test(key) && !known.hasPhrase(key)),
    );
    expect(unknown, 'npm run messages notes them').to.deep.equal([]);
  });

  it('has attributes that elements read, and only such as choose among facts', () => {
    const choosing = [
      'line',
      'call',
      'terms',
      'sections',
      'variant',
      'lang',
      'heading-level',
      'county',
    ];
    for (const [tag, { choices }] of knownElements) {
      const { observedAttributes } = customElements.get(tag) as typeof elements.HotlineStatus;
      expect(observedAttributes, tag).to.include.members([...choices]);
      expect(choosing, tag).to.include.members([...choices]);
    }
  });

  for (const tag of tags) {
    for (const line of tag === 'hotline-status' ? hotlineIds : ([''] as const)) {
      it(`is known by the numbers that <${tag}> shows (${line})`, async () => {
        const element = document.createElement(tag) as elements.HotlineStatus;
        if (line) element.line = line;
        document.body.append(element);
        await element.updateComplete;
        const shown = [...element.shadowRoot!.querySelectorAll('a[href^="tel:"]')].map((one) =>
          nationalNumber(one.getAttribute('href')!),
        );
        element.remove();
        const { [line]: numbers } = knownElement(tag).numbers;
        expect(shown).to.include.members(numbers as string[]);
        if (line) expect(shown[0]).to.equal(numbers![0]);
      });
    }
  }
});
