import { html, type TemplateResult } from 'lit/html.js';
import { materialText } from '../../parts/material-text.js';
import type { Words } from '../../language/words.js';
import type { GrantCall } from '../../material/grant-call.js';

/** What to tick off. What is ticked is nowhere but in the boxes; on paper they are empty. */
export function stepList(words: Words, { steps }: GrantCall): TemplateResult {
  return html`<ul class="steps" part="steps">
    ${steps.map(
      (step) =>
        html`<li>
          <label>
            <input type="checkbox" autocomplete="off" />
            <span>${materialText(words, step)}</span>
          </label>
        </li>`,
    )}
  </ul>`;
}
