import { expect } from '@open-wc/testing';
import type { Attribute, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import type { LitElement } from 'lit';
import { fallback } from '../../src/base/fallback.js';
import { tags } from '../../src/catalogue.js';
import '../../src/index.js';
import { pinKeys } from '../../stories/pinned-keys.js';
import { warningsOf } from '../warnings-of.js';
import { shownStory, type Story, type StoryFile } from './shown-story.js';

const manifest: Package = await (await fetch('/plain/custom-elements.json')).json();
const byTag = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
    .map((one) => [one.tagName, one]),
);

/** What there has to be beside an attribute that describes a line or a call of the site's own, for it to be looked at. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hotline-status': {
    name: 'Stödlinjen',
    phone: '020-12 34 56',
    hours: 'Mo-Fr 08:00-17:00; PH off',
    reviewed: '2018-06-01',
  },
};

/** The attributes to show an element with, for one of them to be looked at. */
const beside = (tag: string, { name }: Attribute): Readonly<Record<string, string>> =>
  ['eves', 'bill', 'audience'].includes(name) ? own[tag]! : {};

/** The values of an attribute, where it has a set of them. */
function valuesOf({ name, type }: Attribute): string[] {
  // A language's file may be on its way: they are shown in a test of their own.
  if (name === 'lang') return [];
  const values = type!.text.split(' | ').filter((value) => /^['\d]/.test(value));
  return values.map((value) => value.replaceAll("'", ''));
}

/** Shows an element with attributes while something is done with it. */
async function shownWith<Given>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  look: (element: LitElement) => Given | Promise<Given>,
): Promise<Given> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  try {
    await element.updateComplete;
    return await look(element);
  } finally {
    element.remove();
  }
}

const markup = (element: LitElement) => element.shadowRoot!.innerHTML;

for (const tag of tags) {
  const { attributes = [], members = [], cssParts = [], slots = [] } = byTag.get(tag)!;
  // An eve, on which what counts as a holiday is told.
  const now = { now: '2018-06-22T10:00' };

  describe(`the manifest of <${tag}>`, () => {
    for (const attribute of attributes.filter((one) => valuesOf(one).length > 0)) {
      it(`has the values that ${attribute.name} takes, and no other is taken`, async () => {
        const warned = (value: string) =>
          warningsOf(() =>
            shownWith(tag, { ...beside(tag, attribute), [attribute.name]: value }, () => {}),
          );
        for (const value of valuesOf(attribute)) expect(await warned(value)).to.deep.equal([]);
        // It tells no county's facts.
        if (tag === 'quick-exit' && attribute.name === 'county') return;
        const [warning, ...more] = await warned('nonsense');
        expect(warning).to.contain(`${attribute.name}="nonsense"`);
        expect(more).to.deep.equal([]);
      });
    }

    for (const attribute of attributes.filter((one) => one.default !== undefined)) {
      it(`has the default of ${attribute.name}: with it an element is as it is without`, async () => {
        const others = { ...now, ...beside(tag, attribute) };
        const without = await shownWith(tag, others, markup);
        const value = attribute.default!;
        expect(await shownWith(tag, { ...others, [attribute.name]: value }, markup)).to.equal(
          without,
        );
      });
    }

    it('says of each property whether its attribute tells it', async () => {
      for (const { name, attribute, reflects } of members as {
        name: string;
        attribute?: string;
        reflects?: boolean;
      }[]) {
        if (!attribute) continue;
        const [value = 'x'] = valuesOf(attributes.find((one) => one.name === attribute)!).reverse();
        const type = attributes.find((one) => one.name === attribute)!.type!.text;
        await warningsOf(() =>
          shownWith(tag, {}, async (element) => {
            element.removeAttribute(attribute);
            Object.assign(element, { [name]: type === 'boolean' ? true : value });
            await element.updateComplete;
            expect(element.hasAttribute(attribute), name).to.equal(reflects);
          }),
        );
      }
    });

    it('has the parts that its stories show, and no others', async () => {
      const { default: file, ...stories } = await import(
        new URL(`/stories/${tag}.stories.ts`, location.href).href
      );
      const seen = new Set<string>();
      const look = async (story: Story) => {
        const { page, element } = await shownStory(file as StoryFile, story);
        await story.play?.({ canvasElement: page });
        await element.updateComplete;
        for (const one of element.shadowRoot!.querySelectorAll('[part]')) {
          for (const name of one.part) seen.add(name);
        }
        page.remove();
      };
      await warningsOf(async () => {
        for (const story of Object.values(stories as Record<string, Story>)) await look(story);
        await look({ args: now, globals: { language: 'en' } });
      });
      pinKeys(false);
      expect([...seen].sort()).to.deep.equal(cssParts.map(({ name }) => name).sort());
    });

    it('has the slot of its fallback', () => {
      const slot = fallback();
      expect(slots.map(({ name }) => name)).to.deep.equal([slot.name]);
    });
  });
}
