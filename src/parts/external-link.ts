import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';

/**
 * A link that leaves the site: in the same tab, without telling the other site where from, and
 * with a marker in words after a real space.
 */
export function externalLink({ msg }: Words, address: string, text: unknown): TemplateResult {
  return html`<a href=${address} rel="noreferrer noopener"
    >${text} ${msg('(länk till annan webbplats)')}</a
  >`;
}
