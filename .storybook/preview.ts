import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { Package } from 'custom-elements-manifest';
import { directionOf, translatedLocales } from '../src/language/locales.js';
import dark from '../stories/brands/dark.css?inline';
import dense from '../stories/brands/dense.css?inline';
import serif from '../stories/brands/serif.css?inline';
import strong from '../stories/brands/strong.css?inline';
import { argTypesOf } from '../stories/arg-types.js';

/** What the sources say of the elements; main.ts puts it here. */
declare const ELEMENTS_MANIFEST: Package;
setCustomElementsManifest(ELEMENTS_MANIFEST);

/** Brands of municipalities that are not there, by what is particular to each. Without one, a page sets its font alone. */
const brands: Readonly<Record<string, string>> = {
  none: 'body { color: CanvasText; font: 1rem/1.5 system-ui, sans-serif }',
  ...{ strong, serif, dense, dark },
};

const brandSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(brandSheet);

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
    brand: {
      description: 'Brand of the page',
      toolbar: {
        title: 'Brand',
        items: Object.keys(brands).map((value) => ({ value, title: value })),
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
  initialGlobals: { scheme: 'light', brand: 'none', language: 'sv' },
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
      brandSheet.replaceSync(brands[globals['brand']] ?? '');
      document.documentElement.lang = globals['language'];
      document.documentElement.dir = directionOf(globals['language']);
      return story();
    },
  ],
};

export default preview;
