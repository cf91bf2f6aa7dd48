import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { ToldCommit } from './desk-actions.js';
import type { DeskView } from './desk-view.js';

/** What is in the folder's git, as the page was told of it. */
export interface ToldHistory {
  readonly commits: readonly ToldCommit[];
  readonly isCommitted: boolean;
}

/** What the view is drawn from, besides the desk. */
export interface HistoryTerms {
  /** Null where the folder is in no git; undefined while it is read. */
  readonly history: ToldHistory | null | undefined;
  readonly message: string;
  readonly write: (message: string) => void;
  readonly commit: () => void;
  /** The version that it is asked whether to open; empty for none. */
  readonly asked: string;
  readonly ask: (hash: string) => void;
  readonly restore: (hash: string) => void;
}

/** The document's versions in the folder's git, with what each changed, and what makes a new one. */
export function historyView(view: DeskView, terms: HistoryTerms): TemplateResult {
  const { words, state } = view;
  const { history } = terms;
  const own = words.history;
  if (history === undefined) return html`<p role="status">${own.loading}</p>`;
  if (history === null)
    return html`<h2>${words.views.history}</h2>
      <p>${own.none}</p>`;
  const { commits, isCommitted } = history;
  return html`<h2>${words.views.history}</h2>
    ${
      isCommitted
        ? html`<p>${own.committed}</p>`
        : html`<form
            @submit=${(event: Event) => {
              event.preventDefault();
              terms.commit();
            }}
          >
            <div class="field">
              <label for="message">${own.message}</label>
              <textarea
                id="message"
                rows="3"
                autocomplete="off"
                .value=${live(terms.message)}
                @input=${({ target }: Event) => terms.write((target as HTMLTextAreaElement).value)}
              ></textarea>
            </div>
            <button type="submit">${own.commit}</button>
          </form>`
    }
    ${state.draftSavedAt ? html`<p class="hint">${words.draftSaved(state.draftSavedAt)}</p>` : nothing}
    ${commits.length === 0 ? html`<p>${own.empty}</p>` : nothing}
    <ol class="commits">
      ${commits.map((one, at) => version(view, terms, one, at === commits.length - 1))}
    </ol>`;
}

function version(
  { words, focus }: DeskView,
  terms: HistoryTerms,
  { hash, date, who, subject, changes }: ToldCommit,
  isLast: boolean,
): TemplateResult {
  const own = words.history;
  const none = isLast ? own.first : own.same;
  return html`<li>
    <h3>${subject}</h3>
    <p class="hint">${date}, ${who}</p>
    ${
      changes.length > 0
        ? html`<ul>
            ${changes.map((change) => html`<li>${change}</li>`)}
          </ul>`
        : html`<p>${none}</p>`
    }
    ${
      terms.asked === hash
        ? html`<div class="told" role="group" aria-labelledby="asked">
            <p id="asked" tabindex="-1">${own.openSure}</p>
            <div class="buttons">
              <button type="button" @click=${() => terms.restore(hash)}>${words.yes}</button>
              <button type="button" class="quiet" @click=${() => terms.ask('')}>${words.no}</button>
            </div>
          </div>`
        : html`<button
            type="button"
            class="quiet"
            aria-label="${own.open}: ${date}, ${subject}"
            @click=${() => {
              terms.ask(hash);
              focus('#asked');
            }}
          >
            ${own.open}
          </button>`
    }
  </li>`;
}
