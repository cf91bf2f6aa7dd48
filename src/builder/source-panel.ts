import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chooseCounty } from './builder-state.js';
import { input } from './controls.js';
import type { StepContext } from './step-context.js';

/** Where the facts come from, and a place for the administrator's lines. */
export function sourcePanel({
  state,
  words,
  source,
  isFile,
  change,
  readLines,
}: StepContext): TemplateResult {
  const said = words.source;
  const { kind, reasons } = source;
  const unreachable = isFile ? said.unreachableInFile : said.unreachable;
  const read = (event: Event) => {
    const panel = (event.currentTarget as HTMLElement).closest('details')!;
    const isRead = readLines(panel.querySelector('textarea')!.value);
    panel.querySelector('[role=alert]')!.textContent = isRead ? '' : said.nothing;
  };
  return html`<details class="fold">
    <summary>${said.heading}</summary>
    <p>${kind === 'unreachable' ? unreachable : said[kind]}</p>
    ${
      reasons.length > 0
        ? html`<p>${said.reasons}:</p>
            <ul lang="en">
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
        : nothing
    }
    <div class="field">
      <label for="lines">${said.paste}</label>
      <p class="hint" id="lines-hint">${said.pasteHelp}</p>
      <textarea
        id="lines"
        rows="3"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="lines-hint"
      ></textarea>
    </div>
    ${input('county', said.county, 'text', state.county, (county) => change(chooseCounty(county)))}
    <p><button type="button" @click=${read}>${said.read}</button></p>
    <p role="alert" class="note-if-any"></p>
  </details>`;
}
