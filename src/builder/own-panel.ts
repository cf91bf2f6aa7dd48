import { html, nothing, type TemplateResult } from 'lit/html.js';
import { grantCallForm } from '../forms/grant-call-form.js';
import { hotlineForm } from '../forms/hotline-form.js';
import { readOwnDocument, writeOwnDocument } from '../forms/own-document.js';
import {
  addOwn,
  changeOwnCall,
  changeOwnLine,
  keepNames,
  readOwn,
  removeOwn,
  type BuilderState,
} from './builder-state.js';
import { downloadText } from './download-text.js';
import type { StepContext } from './step-context.js';

/** The id of the form of the own line or call that is chosen. */
export function ownFormId({ tag, line, call, own }: BuilderState): string {
  const [what, all, id] =
    tag === 'grant-deadline' ? ['call', own.calls, call] : ['line', own.lines, line];
  return `own-${what}-${all.findIndex((one) => one.id === id)}`;
}

/** What the file is called on the way: whoever runs the site names it in the page template. */
const fileName = 'kommunens-uppgifter.json';

/** The site's own lines or calls: one more, the form of the one that is chosen, and their file. */
export function ownPanel(context: StepContext, what: 'line' | 'call'): TemplateResult {
  const { words, change } = context;
  return html`
    ${form(context, what)}
    <p class="buttons">
      <button type="button" @click=${() => change(addOwn(what, countyNames(context)))}>
        ${what === 'line' ? words.own.addLine : words.own.addCall}
      </button>
    </p>
    ${ownFile(context)}
  `;
}

function form(context: StepContext, what: 'line' | 'call'): TemplateResult | typeof nothing {
  const { state, words, now, change } = context;
  const { own, language } = state;
  const said = words.own;
  const at = (what === 'line' ? own.lines : own.calls).findIndex(({ id }) => id === state[what]);
  if (at < 0) return nothing;
  const shared = { id: ownFormId(state), language, now };
  const taken = countyNames(context);
  const id = state[what];
  return html`<section class="own" aria-labelledby="own-title">
    <h3 id="own-title">${what === 'line' ? said.line : said.call}</h3>
    <div class="form">
      ${
        what === 'line'
          ? hotlineForm({
              ...shared,
              draft: own.lines[at]!.draft,
              changed: (draft) => change(changeOwnLine(id, draft, taken)),
            })
          : grantCallForm({
              ...shared,
              draft: own.calls[at]!.draft,
              changed: (draft) => change(changeOwnCall(id, draft, taken)),
            })
      }
    </div>
    <p class="buttons">
      <button type="button" @click=${() => change(removeOwn(what, id))}>
        ${what === 'line' ? said.removeLine : said.removeCall}
      </button>
    </p>
  </section>`;
}

function ownFile({ state, words, now, change }: StepContext): TemplateResult {
  const said = words.own;
  const { own, ownRead, language } = state;
  const terms = { hosts: null, now };
  const isEmpty = own.lines.length + own.calls.length === 0;
  const read = async (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    const text = await file.text();
    change(readOwn(readOwnDocument(text, terms)));
  };
  const download = () => {
    change(keepNames);
    downloadText(fileName, writeOwnDocument(own, terms));
  };
  return html`<details class="fold" ?open=${!isEmpty}>
    <summary>${said.file}</summary>
    <p>${said.fileHelp}</p>
    <p class="buttons">
      <button type="button" ?disabled=${isEmpty} @click=${download}>${said.download}</button>
    </p>
    <div class="field">
      <label for="own-file">${said.open}</label>
      <input
        id="own-file"
        type="file"
        accept=".json,application/json"
        autocomplete="off"
        aria-describedby="own-read"
        @change=${(event: Event) => void read(event)}
      />
    </div>
    <div id="own-read" role="status">
      ${
        ownRead
          ? html`<p>${ownRead.isRead ? said.opened : said.notOpened}</p>
              ${
                ownRead.problems.length > 0
                  ? html`<p>${said.faults}</p>
                      <ul>
                        ${ownRead.problems.map(({ words: one }) => html`<li>${one[language]}</li>`)}
                      </ul>`
                  : nothing
              }`
          : nothing
      }
    </div>
  </details>`;
}

/** Names that are the county's, which a site's own never take. */
function countyNames({ around }: StepContext): string[] {
  const { lines, calls } = around.offered;
  return [...lines, ...calls].filter(({ isOwn }) => !isOwn).map(({ id }) => id);
}
