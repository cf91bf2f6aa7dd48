import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Items as a list; nothing at all where there are none, since an empty list is noise. */
export function bulletList(items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > 0
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;
}
