import type { Package } from 'custom-elements-manifest';

/** Put here by .storybook/main.ts. */
declare const ELEMENTS_MANIFEST: Package;

/** What the sources say of the elements, as `dist/custom-elements.json` has it; built or not. */
export const manifest = ELEMENTS_MANIFEST;
