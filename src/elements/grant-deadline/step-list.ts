import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../foundation/heading.js';
import type { Words } from '../../language/words.js';

/** Steps to tick off. What is ticked stays here until it is cleared; on paper the boxes are empty. */
export class StepList {
  readonly #done = new Set<string>();

  /** @param changed asks for a new rendering */
  constructor(private readonly changed: () => void) {}

  /** Forgets all ticks. */
  readonly clear = (): void => {
    this.#done.clear();
    this.changed();
  };

  /** @param level of the heading */
  template(
    { say }: Words,
    steps: readonly string[],
    level: number,
  ): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`${heading(level, say('Checklista'), 'subheading')}
      <p class="screen">${say('Det du kryssar för sparas inte och skickas ingenstans.')}</p>
      <ul class="steps" part="steps">
        ${steps.map(
          (step) =>
            html`<li>
              <label>
                <input
                  type="checkbox"
                  autocomplete="off"
                  .checked=${this.#done.has(step)}
                  @change=${() => this.#tick(step)}
                />
                <span>${step}</span>
              </label>
            </li>`,
        )}
      </ul>`;
  }

  #tick(step: string): void {
    if (!this.#done.delete(step)) this.#done.add(step);
    this.changed();
  }
}
