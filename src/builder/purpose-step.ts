import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { chooseTag } from './builder-state.js';
import { purposeOf } from './purpose-of.js';
import { step } from './step.js';
import type { StepContext } from './step-context.js';
import { tagsFor } from './systems.js';

/** What it is for: one card for each element that there is code for, with a picture of it. */
export function purposeStep({ state, words, change }: StepContext): TemplateResult {
  return step(
    1,
    words.purpose.heading,
    html`<div class="cards" role="radiogroup" aria-labelledby="step-1">
      ${tagsFor(state.system).map((tag) => {
        const { title, text } = purposeOf(words, tag);
        return html`<label class="card" for="purpose-${tag}">
          <img src="pictures/${tag}.webp" width="240" height="150" alt="" />
          <span class="title">
            <input
              id="purpose-${tag}"
              type="radio"
              name="purpose"
              value=${tag}
              autocomplete="off"
              aria-labelledby="purpose-${tag}-title"
              aria-describedby="purpose-${tag}-text"
              .checked=${live(tag === state.tag)}
              @change=${() => change(chooseTag(tag))}
            />
            <span id="purpose-${tag}-title">${title}</span>
          </span>
          <span class="hint" id="purpose-${tag}-text">${text}</span>
        </label>`;
      })}
    </div>`,
  );
}
