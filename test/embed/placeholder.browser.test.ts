import { expect } from '@open-wc/testing';
import * as elements from '../../src/index.js';
import { embedAttributes, embeddable } from '../../src/embed/embed-attributes.js';
import { placeholderOf, placeholderSelector } from '../../src/embed/placeholder.js';

/** What the placeholders in some markup ask for. */
function asked(markup: string): unknown[] {
  const page = document.createElement('span');
  page.innerHTML = markup;
  return [...page.querySelectorAll(placeholderSelector)].map((node) => {
    const found = placeholderOf(node);
    if (!found) return null;
    if (!('tag' in found)) return found.mend;
    const { host, tag, attributes, mend } = found;
    return [host.localName, tag, Object.fromEntries(attributes), ...(mend ? [mend] : [])];
  });
}

const link = (fragment: string) => `<a href="https://kvinnofridslinjen.se/#${fragment}">Mer</a>`;

describe('a placeholder', () => {
  for (const [what, markup, expected] of [
    [
      'is a block by its class',
      '<div class="embed-hotline-status" data-line="kvinnofridslinjen" data-heading-level="3">Ring</div>',
      [['div', 'hotline-status', { line: 'kvinnofridslinjen', 'heading-level': '3' }]],
    ],
    [
      'needs no attribute, and may have other classes and data',
      '<p class="wp-block embed-trafficking-checklist" data-block="x">Ring</p>',
      [['p', 'trafficking-checklist', {}]],
    ],
    [
      'is a paragraph by its link',
      `<p>Ring <a href="tel:+4620505050">020-50 50 50</a>. ${link('embed=hotline-status&amp;line=kvinnofridslinjen')}</p>`,
      [['p', 'hotline-status', { line: 'kvinnofridslinjen' }]],
    ],
    [
      'has values with spaces and letters of ours',
      `<p>${link('embed=hotline-status&amp;name=Kommunens+st%C3%B6dlinje&amp;hours=Mo-Fr%2009:00-16:00')}</p>`,
      [['p', 'hotline-status', { name: 'Kommunens stödlinje', hours: 'Mo-Fr 09:00-16:00' }]],
    ],
    [
      'has no attribute that is not on the list',
      '<div class="embed-hotline-status" data-material="https://evil.example/x.json" data-onclick="alert(1)" data-style="x" data-structured-data="">Ring</div>',
      [['div', 'hotline-status', {}]],
    ],
    [
      'says what a link asks for that is not on the list',
      `<p>${link('embed=county-support&amp;section=role')}</p>`,
      [
        [
          'p',
          'county-support',
          {},
          'section should be one of heading-level, county, lang, now, sections',
        ],
      ],
    ],
    [
      'is no other class',
      '<div class="embed-video">Film</div><div class="xembed-hotline-status">Ring</div>',
      [null, null],
    ],
    [
      'is no other element',
      '<p><a href="#embed=script">x</a></p>',
      [`embed should be one of ${embeddable.join(', ')}`],
    ],
    ['is no other fragment', '<p><a href="#embed=">x</a></p>', [null]],
    [
      'is no block that cannot hold it',
      '<ul class="embed-hotline-status"><li>Ring</li></ul>',
      ['put the class embed-hotline-status on a div'],
    ],
    [
      'is no link in a list',
      `<ul><li>${link('embed=quick-exit')}</li></ul>`,
      ['put the link in a paragraph of its own'],
    ],
    [
      'is no link without a block',
      link('embed=quick-exit'),
      ['put the link in a paragraph of its own'],
    ],
    [
      'is no paragraph with an image, another link or much text, which would no longer be seen',
      `<p><img alt="">${link('embed=quick-exit')}</p><p><a href="/annat">Annat</a> ${link('embed=quick-exit')}</p><p>${'Mycket text. '.repeat(50)}${link('embed=quick-exit')}</p><div><h2>Rubrik</h2>${link('embed=quick-exit')}</div>`,
      Array.from({ length: 4 }, () => 'put the link in a paragraph of its own'),
    ],
  ] as const) {
    it(what, () => {
      expect(asked(markup).map((one) => one)).to.deep.equal(expected);
    });
  }

  it('has attributes that its element reads, all but those for whoever has the page’s source', () => {
    const classes = Object.values(elements).filter(
      (one): one is typeof elements.HotlineStatus =>
        typeof one === 'function' && 'observedAttributes' in one,
    );
    expect(classes.length).to.equal(embeddable.length);
    for (const tag of embeddable) {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect(observedAttributes).to.include.members([...embedAttributes(tag)]);
      const kept = observedAttributes.filter((name) => !embedAttributes(tag).includes(name));
      expect(['material', 'structured-data', 'data']).to.include.members(kept);
    }
  });
});
