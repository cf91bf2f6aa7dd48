import { create } from 'storybook/theming/create';

const shared = {
  brandTitle: 'kvinnofrid-elements',
  brandImage: './kvinnofrid-elements.svg',
  brandUrl: './',
  fontBase: "'Noto Sans', 'Segoe UI', system-ui, sans-serif",
  fontCode: "'Noto Sans Mono', Consolas, monospace",
  appBorderRadius: 6,
  inputBorderRadius: 6,
};

/** Our own looks, which the elements have too where no brand is set. */
export const themes = {
  light: create({
    base: 'light',
    ...shared,
    colorPrimary: '#14534a',
    colorSecondary: '#14534a',
    appBg: '#f1f5f3',
    appContentBg: '#ffffff',
    appBorderColor: '#c3cfca',
    textColor: '#16221f',
    textMutedColor: '#3f4d49',
    barTextColor: '#3f4d49',
    barSelectedColor: '#14534a',
    barHoverColor: '#14534a',
  }),
  dark: create({
    base: 'dark',
    ...shared,
    brandImage: './kvinnofrid-elements-dark.svg',
    colorPrimary: '#8fd3c4',
    colorSecondary: '#8fd3c4',
    appBg: '#101715',
    appContentBg: '#161f1c',
    appPreviewBg: '#161f1c',
    appBorderColor: '#3a4a45',
    textColor: '#e9f1ee',
    textMutedColor: '#b9c7c2',
    barBg: '#161f1c',
    barTextColor: '#b9c7c2',
    barSelectedColor: '#8fd3c4',
    barHoverColor: '#8fd3c4',
  }),
};
