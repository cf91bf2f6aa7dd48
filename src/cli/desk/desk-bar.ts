import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DeskView } from './desk-view.js';

/** What a desk shows one of at a time. */
export type ViewName = 'records' | 'publish' | 'history';

/** What the bar tells, and what its buttons do. */
export interface BarTerms {
  readonly viewName: ViewName;
  readonly show: (name: ViewName) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly isDiscardAsked: boolean;
  readonly askDiscard: () => void;
  /** Whether something that was typed is not on the disk yet. */
  readonly isWriting: boolean;
  readonly save: () => void;
}

/** The head of a desk's page: whose document it is, how it stands, and the ways to what there is. */
export function deskBar(view: DeskView, terms: BarTerms): TemplateResult {
  const { state, words } = view;
  return html`
    <header class="bar">
      <div>
        <h1>${words.title}</h1>
        <p>${state.county}, <code>${state.file}</code></p>
      </div>
      <div class="buttons">
        <p class="status" role="status">${status(view, terms.isWriting)}</p>
        <button
          type="button"
          class="quiet"
          aria-disabled=${terms.canUndo ? nothing : 'true'}
          @click=${terms.undo}
        >
          ${words.undo}
        </button>
        ${state.draftSavedAt && !terms.isDiscardAsked ? discardButton(view, terms) : nothing}
        <button
          type="button"
          aria-disabled=${state.draftSavedAt || terms.isWriting ? nothing : 'true'}
          @click=${terms.save}
        >
          ${words.save}
        </button>
      </div>
    </header>
    <nav class="views" aria-label=${words.viewsLabel}>
      ${(['records', 'publish', 'history'] as const).map(
        (name) =>
          html`<button
            type="button"
            aria-current=${name === terms.viewName ? 'page' : nothing}
            @click=${() => terms.show(name)}
          >
            ${words.views[name]}
          </button>`,
      )}
    </nav>
  `;
}

function discardButton({ words }: DeskView, { askDiscard }: BarTerms): TemplateResult {
  return html`<button type="button" class="quiet" id="ask-discard" @click=${askDiscard}>
    ${words.discard}
  </button>`;
}

/** One line that is read out as it changes. */
function status({ state, words }: DeskView, isWriting: boolean): string {
  const { draftSavedAt, findings } = state;
  const errors = findings.filter(({ isError }) => isError).length;
  const saved = isWriting
    ? words.writing
    : draftSavedAt
      ? words.draftSaved(draftSavedAt)
      : words.allSaved;
  return `${saved} ${errors > 0 ? `${words.errorCount(errors)}.` : words.noErrors}`;
}
