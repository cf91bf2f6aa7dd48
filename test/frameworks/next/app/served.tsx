import { renderToString, type AttributeValue } from 'kvinnofrid-elements/ssr';

type Tag = Parameters<typeof renderToString>[0];

/** A server component: an element as HTML, with all that it shows. Some client component has to register its element. */
export async function Served({
  tag,
  ...attributes
}: { tag: Tag } & Record<string, AttributeValue>) {
  const styles = { href: `/kvinnofrid/${tag}.css` };
  const html = await renderToString(tag, { attributes, styles });
  // The browser makes a shadow root of the template, so that React finds other HTML than it sent.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
