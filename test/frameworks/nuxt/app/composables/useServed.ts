import type { AttributeValue } from 'kvinnofrid-elements/ssr';

type Tag = keyof HTMLElementTagNameMap &
  Parameters<typeof import('kvinnofrid-elements/ssr').renderToString>[0];

/** An element as HTML with all that it shows, made on the server alone, and sent with the page's data. */
export async function useServed(tag: Tag, attributes: Record<string, AttributeValue>) {
  const { data } = await useAsyncData(`${tag} ${JSON.stringify(attributes)}`, async () => {
    if (!import.meta.server) return '';
    const { renderToString } = await import('kvinnofrid-elements/ssr');
    return renderToString(tag, { attributes, styles: { href: `/kvinnofrid/${tag}.css` } });
  });
  return data;
}
