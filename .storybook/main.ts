import { elementsManifest } from '../build/elements-manifest.mjs';
import { fromSource } from '../build/from-source.mjs';
import type { StorybookConfig } from '@storybook/web-components-vite';

const { tags } = await fromSource('src/catalogue.ts');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // They are shown in this order.
  stories: [
    '../stories/*.mdx',
    ...tags.map((tag: string) => `../stories/${tag}.stories.ts`),
    '../stories/looks/*.mdx',
    '../stories/looks/*.stories.ts',
    '../stories/guides/*.mdx',
  ],
  staticDirs: ['public', { from: '../site/guides/pictures', to: '/guider/pictures' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The tables and controls of attributes come from the sources, built or not.
  viteFinal: async (config) => ({
    ...config,
    define: { ...config.define, ELEMENTS_MANIFEST: JSON.stringify(await elementsManifest()) },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
