import { createContext, h, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { AttributeValue, renderToString } from 'kvinnofrid-elements/ssr';

/** An element of the site's own, said once for the server and the browser. */
export interface Own {
  tag: Parameters<typeof renderToString>[0];
  attributes: Record<string, AttributeValue>;
}

/** What a server has made of elements, by their ids; nothing in a browser. */
export const Made = createContext<Record<string, string>>({});

/**
 * An element as HTML with all that it shows, from a server. In a browser it is the tag with its fallback: Preact finds that tag where a
 * server has sent it, and makes it elsewhere.
 */
export function Served({ tag, attributes, children }: Own & { children: ComponentChildren }) {
  const made = useContext(Made)[String(attributes['id'])];
  return made === undefined ? (
    <div>{h<object>(tag, attributes, children)}</div>
  ) : (
    <div dangerouslySetInnerHTML={{ __html: made }} />
  );
}
