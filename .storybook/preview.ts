import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { Package } from 'custom-elements-manifest';
import { directionOf, translatedLocales } from '../src/language/locales.js';
import { argTypesOf } from '../stories/arg-types.js';

/** What the sources say of the elements; main.ts puts it here. */
declare const ELEMENTS_MANIFEST: Package;
setCustomElementsManifest(ELEMENTS_MANIFEST);

const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        items: ['sv', ...translatedLocales].map((value) => ({ value, title: value })),
      },
    },
  },
  initialGlobals: { scheme: 'light', language: 'sv' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractArgTypes: (tag: string) => argTypesOf(ELEMENTS_MANIFEST, tag) },
    viewport: {
      options: Object.fromEntries(
        [320, 768, 1280].map((width) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '900px' } },
        ]),
      ),
    },
  },
  decorators: [
    (story, { globals }) => {
      const { style } = document.documentElement;
      style.colorScheme = globals['scheme'];
      style.background = 'Canvas';
      document.documentElement.lang = globals['language'];
      document.documentElement.dir = directionOf(globals['language']);
      return story();
    },
  ],
};

export default preview;
