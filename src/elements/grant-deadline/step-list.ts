import { html, nothing, type TemplateResult } from 'lit/html.js';
import { anew } from '../../parts/anew.js';
import { heading } from '../../parts/heading.js';
import type { Words } from '../../language/words.js';
import type { Call } from './call.js';

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
  template({ msg }: Words, { steps, shown }: Call, level: number): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`${heading(level, msg('Checklista'), 'subheading')}
      <p class="screen">${msg('Det du kryssar för sparas inte och skickas ingenstans.')}</p>
      <ul class="steps" part="steps">
        ${anew(
          this.#round,
          steps.map(
            (step) =>
              html`<li>
                <label>
                  <input type="checkbox" autocomplete="off" />
                  <span>${shown(step)}</span>
                </label>
              </li>`,
          ),
        )}
      </ul>`;
  }
}
