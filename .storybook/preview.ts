// The elements close their roots; axe, interactions and marks on parts need to look into them, as tests do.
import '../test/browsers/open-roots.js';
import type { DocsContainer, DocsContainerProps } from '@storybook/addon-docs/blocks';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { render } from 'lit';
import { action } from 'storybook/actions';
import { translatedLocales } from '../src/language/locales.js';
import { argTypesOf } from '../stories/arg-types.js';
import dark from '../stories/brands/dark.css?inline';
import dense from '../stories/brands/dense.css?inline';
import serif from '../stories/brands/serif.css?inline';
import strong from '../stories/brands/strong.css?inline';
import { declarationOf } from '../stories/declaration-of.js';
import { markedParts } from '../stories/marked-parts.js';
import { ownFields } from '../stories/own-fields.js';
import { manifest } from '../stories/manifest.js';
import { pinKeys } from '../stories/pinned-keys.js';
import { noBrand, surrounded } from '../stories/surroundings.js';
import { frameOnPage } from './frame-on-page.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** Brands of municipalities that are not there, by what is particular to each. */
const brands: Readonly<Record<string, string>> = { none: noBrand, strong, serif, dense, dark };

const languageNames = new Intl.DisplayNames(['sv'], { type: 'language' });
const languageName = (locale: string) =>
  locale === 'sv-simple' ? 'lätt svenska' : languageNames.of(locale)!;

const widths = [320, 768, 1280];

/** Brought in once Storybook has set up what it leans on, which is after this file has run. */
let docsContainer: typeof DocsContainer;

const preview: Preview = {
  beforeAll: async () => {
    ({ docsContainer } = await import('./docs-container.js'));
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: ['sv', ...translatedLocales].map((value) => ({
          value,
          title: languageName(value),
          right: value,
        })),
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
    brand: {
      description: 'Brand of the page',
      toolbar: {
        icon: 'paintbrush',
        items: [
          { value: 'none', title: 'No brand' },
          { value: 'strong', title: 'Strong' },
          { value: 'serif', title: 'Serif' },
          { value: 'dense', title: 'Square and dense' },
          { value: 'dark', title: 'Dark at all times' },
        ],
        dynamicTitle: true,
      },
    },
    forcedColours: {
      description: 'Forced colours, imitated',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'off', title: 'Own colours' },
          { value: 'on', title: 'Forced colours' },
        ],
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the page',
      toolbar: {
        icon: 'grow',
        items: [
          { value: 'all', title: 'Full width' },
          ...widths.map((width) => ({ value: `w${width}`, title: `${width} px` })),
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {
    language: 'sv',
    scheme: 'light',
    brand: 'none',
    forcedColours: 'off',
    width: 'all',
  },
  parameters: {
    a11y: { test: 'error' },
    // The page around a story has its own ground and edge.
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: {
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      source: { excludeDecorators: true },
      container: (props: DocsContainerProps) => docsContainer(props),
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Elements',
          [
            'hotline-status',
            'grant-deadline',
            'violence-definitions',
            'trafficking-checklist',
            'county-support',
            'quick-exit',
          ],
          'Looks',
          ['Overview', 'Colours', 'Scale', 'Brands', 'Parts'],
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        widths.map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } },
        ]),
      ),
    },
  },
  decorators: [
    (story, { globals, viewMode, component, parameters }) => {
      const { cssParts = [], events = [] } = component ? declarationOf(manifest, component) : {};
      const names = cssParts.map(({ name }) => name);
      const isStory = viewMode === 'story';
      if (isStory) pinKeys(false);
      const box = document.createElement('div');
      render(parameters['marksParts'] ? markedParts(story(), component!, names) : story(), box);
      for (const { name: type } of events) {
        box.addEventListener(type, (event) => action(type)(ownFields(event)));
      }
      // A page of documentation is in a language of its own.
      document.documentElement.lang = isStory ? globals['language'] : 'en';
      document.body.classList.toggle('is-story', isStory);
      const width = globals['width'] === 'all' ? null : Number(globals['width'].slice(1));
      const frame = frameOnPage();
      if (frame) frame.style.inlineSize = width === null ? '100%' : `${width}px`;
      return surrounded(box, {
        scheme: globals['scheme'],
        brand: brands[globals['brand']] ?? noBrand,
        language: globals['language'],
        forcedColours: globals['forcedColours'] === 'on',
        // A story alone has a frame of that width.
        width: isStory ? null : width,
      });
    },
  ],
};

export default preview;
