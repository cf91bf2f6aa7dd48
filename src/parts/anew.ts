import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * The same content, in new nodes each time `round` is another number by one. A field is cleared so: what
 * a script writes into one is seen by recorders of visits, in a closed shadow root too.
 */
export function anew(round: number, content: unknown): TemplateResult {
  // Two templates: Lit keeps the nodes of one, and makes those of another.
  return round % 2 === 0 ? html`${content}` : html`${content}${nothing}`;
}
