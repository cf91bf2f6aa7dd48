import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { Round } from '../../parts/round.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import type { Words } from '../../language/words.js';
import type { GrantView } from './view.js';

/** Steps to tick off. What is ticked is nowhere but in the boxes; on paper they are empty. */
export class StepList implements ReactiveController {
  readonly #round = new Round();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Forgets all ticks, as the next update shows. */
  clear(): void {
    this.#round.next();
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
