import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageNames } from '../../language/language-names.js';
import { translatedLocales } from '../../language/locales.js';
import { provenanceFields } from '../../material/provenance.js';
import {
  recordSchemas,
  singleSchemas,
  withdrawalSchema,
} from '../../publication/published-records.js';
import { factAt } from './fact-at.js';
import { factField } from './fact-field.js';
import type { FactPath } from './edited-json.js';
import type { DeskView } from './desk-view.js';
import { fieldModel, type NamedField } from './field-model.js';
import { findingList } from './finding-list.js';
import type { RecordKind, RecordRow } from './record-rows.js';

/** What a record's form is drawn from, besides the desk. */
export interface RecordFormTerms {
  readonly row: RecordRow;
  readonly chooseSide: (language: string) => void;
  /** What is asked about the record: to withdraw it, or to take it out; null where nothing is. */
  readonly asked: 'withdraw' | 'remove' | null;
  readonly ask: (asked: 'withdraw' | 'remove' | null) => void;
  readonly withdraw: () => void;
  /** Null where nobody knows what it was. */
  readonly unwithdraw: (() => void) | null;
  readonly remove: () => void;
}

const provenance = [...Object.keys(provenanceFields), 'sources'];

/** A record with each of its facts as a control. */
export function recordForm(view: DeskView, terms: RecordFormTerms): TemplateResult {
  const { words, state } = view;
  const { row } = terms;
  const path = pathOf(row);
  const fields = fieldsOf(row);
  const isOf = (field: NamedField) => provenance.includes(field.name);
  const ofSource = provenance.flatMap((name) => fields.find((one) => one.name === name) ?? []);
  const findings = state.findings.filter(
    ({ where }) => where === row.record || where.startsWith(`${row.record}.`),
  );
  const form = (one: NamedField) => factField(view, [...path, one.name], one);
  const isReviewed = factAt(view.document, [...path, 'reviewed']) === state.today;
  return html`<form @submit=${(event: Event) => event.preventDefault()} aria-labelledby="record">
    <header>
      <p class="kind">${words.kind[row.kind]}</p>
      <h2 id="record" tabindex="-1">${row.title || words.kinds[row.kind]}</h2>
      ${row.id ? html`<p class="hint"><code>${row.id}</code></p>` : nothing}
    </header>
    <div class="buttons">
      ${
        row.isWithdrawn
          ? nothing
          : html`<button
              type="button"
              @click=${() => view.edit([...path, 'reviewed'], state.today)}
              aria-describedby="is-reviewed"
            >
              ${words.reviewedToday}
            </button>`
      }
      ${
        row.id && !row.isWithdrawn
          ? html`<button
              type="button"
              class="quiet"
              id="ask-withdraw"
              @click=${() => {
                terms.ask('withdraw');
                view.focus('#asked');
              }}
            >
              ${words.withdraw}
            </button>`
          : nothing
      }
      ${
        row.isWithdrawn && terms.unwithdraw
          ? html`<button type="button" @click=${terms.unwithdraw}>${words.unwithdraw}</button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        id="ask-remove"
        @click=${() => {
          terms.ask('remove');
          view.focus('#asked');
        }}
      >
        ${words.removeRecord}
      </button>
      <p class="hint" id="is-reviewed" role="status">
        ${isReviewed && !row.isWithdrawn ? words.isReviewedToday : nothing}
      </p>
    </div>
    ${terms.asked ? question(view, terms) : nothing}
    <div class="field side">
      <label for="side">${words.side}</label>
      <select
        id="side"
        autocomplete="off"
        @change=${({ target }: Event) => terms.chooseSide((target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${view.side === ''}>${words.sideNone}</option>
        ${translatedLocales.map((one) => {
          const missing = state.missing[row.record]?.[one] ?? 0;
          return html`<option value=${one} lang=${one} .selected=${one === view.side}>
            ${languageNames[one]}${missing > 0 ? ` (${words.missingCount(missing)})` : ''}
          </option>`;
        })}
      </select>
    </div>
    ${findings.length > 0 ? findingList(view, findings, row.record) : nothing}
    ${fields.filter((one) => !isOf(one)).map(form)}
    ${
      ofSource.length > 0
        ? html`<section aria-labelledby="provenance">
            <h3 id="provenance">${words.provenance}</h3>
            ${ofSource.map(form)}
          </section>`
        : nothing
    }
  </form>`;
}

/** What is to be answered before a record is withdrawn or taken out. */
function question(view: DeskView, terms: RecordFormTerms): TemplateResult {
  const { words } = view;
  const { asked } = terms;
  const stop = () => {
    terms.ask(null);
    view.focus(`#ask-${asked}`);
  };
  return html`<div
    class="told"
    role="group"
    aria-labelledby="asked"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') stop();
    }}
  >
    <p id="asked" tabindex="-1">
      ${asked === 'withdraw' ? words.withdrawHelp : words.removeRecordSure}
    </p>
    <div class="buttons">
      <button type="button" @click=${asked === 'withdraw' ? terms.withdraw : terms.remove}>
        ${asked === 'withdraw' ? words.withdrawDone : words.remove}
      </button>
      <button type="button" class="quiet" @click=${stop}>${words.cancel}</button>
    </div>
  </div>`;
}

/** Where a record stands. */
export function pathOf({ kind, id }: Pick<RecordRow, 'kind' | 'id'>): FactPath {
  return id ? [kind, id] : [kind];
}

const models = new Map<string, readonly NamedField[]>();

function fieldsOf({ kind, isWithdrawn }: RecordRow): readonly NamedField[] {
  const name = isWithdrawn ? 'withdrawal' : kind;
  let fields = models.get(name);
  if (!fields) {
    const schemas = { ...recordSchemas, ...singleSchemas } satisfies Record<RecordKind, unknown>;
    const model = fieldModel(isWithdrawn ? withdrawalSchema : schemas[kind]);
    fields = model.kind === 'group' ? model.fields : [];
    models.set(name, fields);
  }
  return fields;
}
