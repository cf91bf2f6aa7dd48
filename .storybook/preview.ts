import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { directionOf, translatedLocales } from '../src/language/locales.js';

// The tables of attributes come from the manifest that the build makes; without it they are empty.
const manifests = import.meta.glob('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const [manifest] = Object.values(manifests);
if (manifest) setCustomElementsManifest(manifest);

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
