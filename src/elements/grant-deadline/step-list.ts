import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../foundation/heading.js';
import type { Words } from '../../language/words.js';
import type { Call } from './call.js';

/** Steps to tick off. What is ticked stays here until it is cleared; on paper the boxes are empty. */
export class StepList {
  /** Places in the list: the steps' words are others in another language. */
  readonly #done = new Set<number>();

  /** @param changed asks for a new rendering */
  constructor(private readonly changed: () => void) {}

  /** Forgets all ticks. */
  readonly clear = (): void => {
    this.#done.clear();
    this.changed();
  };

  /** @param level of the heading */
  template({ say }: Words, { steps, shown }: Call, level: number): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`${heading(level, say('Checklista'), 'subheading')}
      <p class="screen">${say('Det du kryssar för sparas inte och skickas ingenstans.')}</p>
      <ul class="steps" part="steps">
        ${steps.map(
          (step, index) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  autocomplete="off"
                  .checked=${this.#done.has(index)}
                  @change=${() => this.#tick(index)}
                />
                <span>${shown(step)}</span>
              </label>
            </li>`,
        )}
      </ul>`;
  }

  #tick(index: number): void {
    if (!this.#done.delete(index)) this.#done.add(index);
    this.changed();
  }
}
