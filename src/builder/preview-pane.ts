import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choosePreview } from './builder-state.js';
import { factChosen } from './choice-of.js';
import { checkbox, input, radios } from './controls.js';
import { lookProperties } from './looks.js';
import { previewElement } from './preview-element.js';
import { attributesOf } from './snippet.js';
import type { StepContext } from './step-context.js';

/** What is chosen, as visitors will see it. */
export function previewPane(context: StepContext): TemplateResult {
  const { state, words, change } = context;
  const said = words.preview;
  const { width, isDark, day, time, isFolded } = state.preview;
  const look = (changed: Parameters<typeof choosePreview>[0]) => change(choosePreview(changed));
  const properties = Object.entries(lookProperties(state.looks));
  return html`<section class="preview ${isFolded ? 'folded' : ''}" aria-labelledby="preview">
    <div class="preview-head">
      <h2 id="preview">${said.heading}</h2>
      <button
        type="button"
        class="fold-preview"
        aria-expanded=${String(!isFolded)}
        aria-controls="preview-body"
        @click=${() => look({ isFolded: !isFolded })}
      >
        ${isFolded ? said.unfold : said.fold}<span class="visually-hidden"> ${said.ofPreview}</span>
      </button>
    </div>
    <div id="preview-body">
      <div class="preview-choices">
        ${radios(
          'width',
          said.width,
          width,
          [
            ['phone', said.phone],
            ['desktop', said.desktop],
          ],
          (one) => look({ width: one }),
        )}
        ${checkbox('dark', said.dark, isDark, (one) => look({ isDark: one }))}
        <details class="fold">
          <summary>${said.more}</summary>
          <div class="fields">
            ${input('day', said.day, 'date', day, (one) => look({ day: one }))}
            ${input('time', said.time, 'time', time, (one) => look({ time: one || '10:00' }))}
          </div>
          ${
            day
              ? html`<p>
                  <button type="button" @click=${() => look({ day: '' })}>${said.today}</button>
                </p>`
              : nothing
          }
        </details>
      </div>
      ${state.tag === 'quick-exit' ? html`<p>${said.exit}</p>` : nothing}
      <div
        class="stage ${width} ${isDark ? 'dark' : ''}"
        .style=${properties.map(([name, value]) => `${name}: ${value}`).join('; ')}
      >
        <div class="shown">${shownElement(context) ?? html`<p>${said.unfinished}</p>`}</div>
      </div>
    </div>
  </section>`;
}

/** The element; null for an own line or call that says too little for there to be one. */
function shownElement({ state, choice, around }: StepContext): HTMLElement | null {
  const { tag, words, preview } = state;
  const fact = factChosen(state, around.offered);
  const own = fact?.isOwn ? around.own.asAttributes[fact.id] : null;
  if (own && !(own['name'] && (own['phone'] || tag === 'grant-deadline'))) return null;
  const attributes = attributesOf(choice);
  const isFact = ([name]: readonly [string, string]) => name === 'line' || name === 'call';
  const rest = Object.entries(attributes).filter((one) => !isFact(one));
  return previewElement(tag, {
    ...(own ? { ...Object.fromEntries(rest), ...own } : attributes),
    lang: words.locale,
    ...(preview.day && { now: `${preview.day}T${preview.time}` }),
  });
}
