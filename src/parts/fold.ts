import { html, type TemplateResult } from 'lit/html.js';
import { chevronIcon } from './icon-paths.js';
import { icon } from './icon.js';

/**
 * What few need, behind words that say what is there. On paper it is open.
 * @csspart fold - What is folded away: see its words.
 */
export function fold(summary: unknown, content: unknown): TemplateResult {
  return html`<details class="fold" part="fold">
    <summary>${icon(chevronIcon)} <span>${summary}</span></summary>
    <div class="folded">${content}</div>
  </details>`;
}
