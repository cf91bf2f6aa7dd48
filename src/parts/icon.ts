import { html, type TemplateResult } from 'lit/html.js';

/**
 * An icon beside words that say the same: hidden from assistive technology, as large as the text, and in its colour. Where a
 * server's HTML is without its sheet, it is not as wide as the page either.
 * @param path one of those in icon-paths.ts
 */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;
}
