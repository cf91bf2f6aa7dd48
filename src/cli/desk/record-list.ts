import { html, nothing, type TemplateResult } from 'lit/html.js';
import { recordGroups } from '../../publication/record-groups.js';
import { languageNames } from '../../language/language-names.js';
import type { Locale } from '../../language/locales.js';
import type { DeskView } from './desk-view.js';
import type { RecordKind, RecordRow, RowState } from './record-rows.js';

/** What the list of records is drawn from, besides the desk. */
export interface RecordListTerms {
  /** The record that is open; empty for none. */
  readonly opened: string;
  /** The kind that a record is added to; null where none is. */
  readonly adding: RecordKind | null;
  readonly startAdding: (kind: RecordKind | null) => void;
  readonly add: (kind: RecordKind, name: string) => void;
}

const singles = ['definitionsFrame', 'checklist'] as const;

/** All records by their kinds, each with its name and what there is to know of it, and what adds one. */
export function recordList(view: DeskView, terms: RecordListTerms): TemplateResult {
  const { words, state } = view;
  return html`<nav class="record-list" aria-labelledby="records">
    <h2 id="records">${words.list}</h2>
    ${recordGroups.map((kind) => {
      const rows = state.rows.filter((row) => row.kind === kind);
      return html`<section aria-labelledby="kind-${kind}">
        <h3 id="kind-${kind}">${words.kinds[kind]}</h3>
        ${
          rows.length > 0
            ? html`<ul>
                ${rows.map((row) => listed(view, row, terms.opened))}
              </ul>`
            : html`<p class="hint">${words.none}</p>`
        }
        ${adder(view, kind, terms)}
      </section>`;
    })}
    <section aria-labelledby="kind-others">
      <h3 id="kind-others">${words.others}</h3>
      <ul>
        ${singles.flatMap((kind) => {
          const row = state.rows.find((one) => one.kind === kind);
          return row ? [listed(view, { ...row, title: words.kinds[kind] }, terms.opened)] : [];
        })}
      </ul>
      ${singles
        .filter((kind) => !state.rows.some((row) => row.kind === kind))
        .map(
          (kind) =>
            html`<button type="button" class="quiet" @click=${() => terms.add(kind, '')}>
              ${words.add[kind]}
            </button>`,
        )}
    </section>
  </nav>`;
}

function listed(view: DeskView, row: RecordRow, opened: string): TemplateResult {
  const { words, state, side } = view;
  const missing = state.missing[row.record]?.[side] ?? 0;
  // Of translations it is told how many are missing in the language that is beside, where one is.
  const states = row.states.filter((one) => one !== 'untranslated' || side === '');
  return html`<li>
    <button
      type="button"
      class="record"
      data-record=${row.record}
      aria-current=${row.record === opened ? 'true' : nothing}
      @click=${() => view.open(row.record)}
    >
      <span class="title">${row.title}</span>
      ${states.map((one) => html` <span class="tag ${looks[one]}">${words.states[one]}</span>`)}
      ${
        side && missing > 0
          ? html` <span class="tag warned"
              >${languageNames[side as Locale]}: ${words.missingCount(missing)}</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

const looks: Readonly<Record<RowState, string>> = {
  wrong: 'wrong',
  withdrawn: '',
  new: 'changed',
  changed: 'changed',
  untranslated: 'warned',
  old: 'warned',
  ends: 'warned',
  ended: 'warned',
};

function adder(view: DeskView, kind: RecordKind, terms: RecordListTerms): TemplateResult {
  const { words } = view;
  if (terms.adding !== kind) {
    return html`<button
      type="button"
      class="quiet"
      id="add-${kind}"
      @click=${() => {
        terms.startAdding(kind);
        view.focus('#new-name');
      }}
    >
      ${words.add[kind]}
    </button>`;
  }
  return html`<form
    class="adder"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const name = (event.target as HTMLFormElement).elements.namedItem('name');
      const told = (name as HTMLInputElement).value.trim();
      if (told) terms.add(kind, told);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      terms.startAdding(null);
      view.focus(`#add-${kind}`);
    }}
  >
    <label for="new-name">${words.addName}</label>
    <input type="text" id="new-name" name="name" required autocomplete="off" />
    <div class="buttons">
      <button type="submit">${words.addDone}</button>
      <button
        type="button"
        class="quiet"
        @click=${() => {
          terms.startAdding(null);
          view.focus(`#add-${kind}`);
        }}
      >
        ${words.cancel}
      </button>
    </div>
  </form>`;
}
