/** The elements are the browser's to make, and none of Vue's components. */
const isCustomElement = (tag: string) => tag.includes('-') && !tag.startsWith('nuxt-');

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: { head: { htmlAttrs: { lang: 'sv' }, title: 'Kommunen' } },
  vue: { compilerOptions: { isCustomElement } },
  typescript: { strict: true },
});
