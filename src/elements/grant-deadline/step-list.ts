import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Round } from '../../parts/round.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import type { Words } from '../../language/words.js';
import type { GrantView } from './view.js';

/** Steps to tick off. What is ticked is nowhere but in the boxes; on paper they are empty. */
export class StepList {
  readonly #round = new Round();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Forgets all ticks. */
  clear(): void {
    this.#round.next();
    this.host.requestUpdate();
  }

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
        ${this.#round.of(
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
