import { renderToString, type AttributeValue } from 'kvinnofrid-elements/ssr';

type Tag = Parameters<typeof renderToString>[0];

/** An element as HTML, with all that it shows. */
export function served(tag: Tag, attributes: Record<string, AttributeValue>): Promise<string> {
  return renderToString(tag, { attributes, styles: { href: `/kvinnofrid/${tag}.css` } });
}
