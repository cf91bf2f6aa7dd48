import { html, type TemplateResult } from 'lit/html.js';

/**
 * A native heading of the given level. Below level 6 there is none, so deeper ones stay at 6.
 * `part` is the name that a page styles it by.
 *
 * @csspart heading - The element's heading.
 * @csspart subheading - The heading of a section.
 */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
