import { html, nothing, type TemplateResult } from 'lit/html.js';
import { anew } from '../../parts/anew.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import type { Words } from '../../language/words.js';
import type { GrantView } from './view.js';

/** Steps to tick off. What is ticked is nowhere but in the boxes; on paper they are empty. */
export class StepList {
  #round = 0;

  /** @param changed asks for a new rendering */
  constructor(private readonly changed: () => void) {}

  /** Forgets all ticks. */
  readonly clear = (): void => {
    this.#round++;
    this.changed();
  };

  /** @param level of the heading */
  template(
    words: Words,
    { call, hasSteps }: GrantView,
    level: number,
  ): TemplateResult | typeof nothing {
    const { msg } = words;
    if (!hasSteps) return nothing;
    return html`${heading(level, msg('Checklista'), 'subheading')}
      <p class="screen">${msg('Det du kryssar för sparas inte och skickas ingenstans.')}</p>
      <ul class="steps" part="steps">
        ${anew(
          this.#round,
          call.steps.map(
            (step) =>
              html`<li>
                <label>
                  <input type="checkbox" autocomplete="off" />
                  <span>${materialText(words, step)}</span>
                </label>
              </li>`,
          ),
        )}
      </ul>`;
  }
}
