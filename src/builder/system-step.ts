import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryOf } from '../catalogue.js';
import { answerCodeView, chooseSystem } from './builder-state.js';
import { filled } from './builder-words.js';
import { radios, select } from './controls.js';
import { step } from './step.js';
import type { StepContext } from './step-context.js';
import { asksForCodeView, systems, type System } from './systems.js';

/** Which system the code is pasted in, whether code can be written there, and what to do. */
export function systemStep(context: StepContext): TemplateResult {
  const { state, words, change } = context;
  const said = words.system;
  const isInText = entryOf(state.tag).place === 'text';
  return step(
    4,
    said.heading,
    html`<div class="beside">
      <div>
        ${select(
          'system',
          said.system,
          state.system,
          systems.map((system) => ({ value: system, text: said.systems[system] })),
          (system) => change(chooseSystem(system as System)),
        )}
        ${
          asksForCodeView(state.system) && isInText
            ? radios(
                'code-view',
                said.codeView[state.system],
                state.codeView,
                (['yes', 'no', 'unknown'] as const).map((one) => [one, said.answers[one]] as const),
                (answer) => change(answerCodeView(answer)),
              )
            : nothing
        }
      </div>
      ${guide(context, isInText)}
    </div>`,
  );
}

/** The three steps in the system, and the way to all that is to be said of it. */
function guide({ state, words }: StepContext, isInText: boolean): TemplateResult {
  const said = words.system;
  const { system, codeView } = state;
  const steps = !isInText ? said.template : codeView === 'yes' ? said.code[system] : said.visual;
  return html`<section class="guide" aria-labelledby="guide">
    <h3 id="guide">
      ${
        system === 'unknown'
          ? said.guideUnknown
          : filled(said.guide, { system: said.systems[system] })
      }
    </h3>
    <ol>
      ${steps.map((one) => html`<li>${one}</li>`)}
    </ol>
    ${
      system === 'unknown'
        ? nothing
        : html`<p><a href="../guider/${system}.html" hreflang="sv">${said.wholeGuide}</a></p>`
    }
  </section>`;
}
