import { renderToString, type AttributeValue } from 'kvinnofrid-elements/ssr';
import { ServedHtml } from './served-html';

type Tag = Parameters<typeof renderToString>[0];

/** A server component: an element as HTML, with all that it shows. */
export async function Served({
  tag,
  ...attributes
}: { tag: Tag } & Record<string, AttributeValue>) {
  const styles = { href: `/kvinnofrid/${tag}.css` };
  const html = await renderToString(tag, { attributes, styles });
  return <ServedHtml html={html} />;
}
