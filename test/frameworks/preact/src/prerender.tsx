import { renderToString as render } from 'preact-render-to-string';
import { renderToString } from 'kvinnofrid-elements/ssr';
import { App } from './app';
import { own } from './own';
import { Made } from './served';

/** The HTML of a page, made in Node: here once for each build. */
export async function prerender(path: string): Promise<string> {
  const made: Record<string, string> = {};
  for (const { tag, attributes } of Object.values(own)) {
    const styles = { href: `/kvinnofrid/${tag}.css` };
    made[attributes.id] = await renderToString(tag, { attributes, styles });
  }
  return render(
    <Made.Provider value={made}>
      <App start={path} />
    </Made.Provider>,
  );
}
