import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { parseKronor } from '../../material/kronor.js';
import { factAt } from './fact-at.js';
import type { FactPath } from './edited-json.js';
import { controlId, type DeskView } from './desk-view.js';
import type { FactKind, FieldModel, NamedField } from './field-model.js';
import { choiceWords, fieldWords } from './field-words.js';
import { asksForEves, hoursField } from './hours-field.js';
import { labelled, told } from './labelled.js';
import { newEntry } from './new-record.js';
import { textField } from './text-field.js';

/** The control of a fact, with its label, its hint and what is wrong with it; rows and groups of controls for what has several facts. */
export function factField(view: DeskView, path: FactPath, field: NamedField): TemplateResult {
  const value = factAt(view.document, path);
  const { model, isOptional } = field;
  if (model.kind === 'hours') return hoursField(view, path);
  const hours = [...path.slice(0, -1), 'openingHours'];
  if (field.name === 'eves' && asksForEves(view, hours)) return html``;
  const hasSeveral = model.kind === 'list' || model.kind === 'group';
  if (hasSeveral && isOptional && value === undefined) {
    const { label } = fieldWords(path, view.language);
    return html`<p>
      <button
        type="button"
        class="quiet"
        id=${controlId(path)}
        @click=${() => {
          view.edit(path, model.kind === 'list' ? [newEntry(model.item)] : {});
          view.focus(
            `#${CSS.escape(controlId(path))} input, #${CSS.escape(controlId(path))} textarea`,
          );
        }}
      >
        ${view.words.addFact(label)}
      </button>
    </p>`;
  }
  return modelField(view, path, field);
}

function modelField(view: DeskView, path: FactPath, field: NamedField): TemplateResult {
  const { model } = field;
  if (model.kind === 'list') return listField(view, path, field, model.item);
  if (model.kind === 'group') return groupField(view, path, field, model.fields);
  if (model.kind === 'variant') return variantField(view, path, model);
  if (model.kind === 'choice') return choiceField(view, path, field, model.values);
  if (model.kind === 'flag') return flagField(view, path);
  if (model.kind === 'text') return textField(view, path, field);
  return singleField(view, path, field, model.kind);
}

const inputTypes: Readonly<Partial<Record<FactKind, string>>> = {
  date: 'date',
  time: 'time',
  phone: 'tel',
  address: 'url',
  mailbox: 'email',
};

function singleField(
  view: DeskView,
  path: FactPath,
  { isOptional, isNullable }: NamedField,
  kind: FactKind,
): TemplateResult {
  const value = factAt(view.document, path);
  if (path.at(-2) === 'instead') return insteadField(view, path);
  const isNumber = kind === 'amount' || kind === 'number';
  return labelled(
    view,
    path,
    (described, isWrong) =>
      html`<input
        type=${inputTypes[kind] ?? 'text'}
        class=${kind}
        id=${controlId(path)}
        inputmode=${isNumber ? 'numeric' : nothing}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${described || nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${isNumber ? whereNobodyTypes(path, shownNumber(value)) : live(String(value ?? ''))}
        @input=${({ target }: Event) => {
          const text = (target as HTMLInputElement).value;
          const empty = isNullable ? null : isOptional ? undefined : '';
          view.edit(path, text === '' ? empty : isNumber ? numberIn(text) : text);
        }}
      />`,
    isOptional,
  );
}

/** A value that is written in another way than it is typed in, and so left alone while it is typed. */
function whereNobodyTypes(path: FactPath, value: string) {
  return document.activeElement?.id === controlId(path) ? noChange : live(value);
}

/** A number as it is written; what is typed and is none stays as it is, to be told of. */
function numberIn(text: string): number | string {
  const number = parseKronor(text);
  return number === null ? text : number;
}

function shownNumber(value: unknown): string {
  if (typeof value !== 'number') return String(value ?? '');
  return value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}

/** Another record of the same kind. */
function insteadField(view: DeskView, path: FactPath): TemplateResult {
  const [kind, own] = path;
  const value = String(factAt(view.document, path) ?? '');
  const others = view.state.rows.filter(
    (row) => row.kind === kind && row.id !== own && !row.isWithdrawn,
  );
  return select(view, path, value, [
    ['', view.words.pick],
    ...others.map(({ id, title }) => [id, title] as const),
    ...(value && !others.some(({ id }) => id === value) ? [[value, value] as const] : []),
  ]);
}

function choiceField(
  view: DeskView,
  path: FactPath,
  { isOptional }: NamedField,
  values: readonly string[],
): TemplateResult {
  const value = String(factAt(view.document, path) ?? '');
  const name = String(path.at(-1));
  return select(
    view,
    path,
    value,
    [
      ['', isOptional ? view.words.nothing : view.words.pick],
      ...values.map((one) => [one, choiceWords(name, one, view.language)] as const),
    ],
    isOptional,
  );
}

function select(
  view: DeskView,
  path: FactPath,
  value: string,
  options: readonly (readonly [value: string, words: string])[],
  isOptional = false,
): TemplateResult {
  return labelled(
    view,
    path,
    (described, isWrong) =>
      html`<select
        id=${controlId(path)}
        autocomplete="off"
        aria-describedby=${described || nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        @change=${({ target }: Event) => {
          const chosen = (target as HTMLSelectElement).value;
          view.edit(path, chosen === '' && isOptional ? undefined : chosen);
        }}
      >
        ${options.map(
          ([one, words]) => html`<option value=${one} .selected=${one === value}>${words}</option>`,
        )}
      </select>`,
    isOptional,
    true,
  );
}

function flagField(view: DeskView, path: FactPath): TemplateResult {
  return html`<div class="field">
    <label class="tick"
      ><input
        type="checkbox"
        id=${controlId(path)}
        .checked=${live(factAt(view.document, path) === true)}
        @change=${({ target }: Event) => view.edit(path, (target as HTMLInputElement).checked)}
      />
      ${fieldWords(path, view.language).label}</label
    >
    ${told(view, path, true)}
  </div>`;
}

function groupField(
  view: DeskView,
  path: FactPath,
  { isOptional }: NamedField,
  fields: readonly NamedField[],
): TemplateResult {
  const { label } = fieldWords(path, view.language);
  const controls = fields.map((field) => factField(view, [...path, field.name], field));
  // A row of a list has its words around it.
  if (typeof path.at(-1) === 'number') return html`${told(view, path, false)} ${controls}`;
  return html`<fieldset id=${controlId(path)} class="facts">
    <legend>${label}</legend>
    ${told(view, path, false)} ${controls}
    ${
      isOptional
        ? html`<button type="button" class="quiet" @click=${() => view.edit(path)}>
            ${view.words.removeFact(label)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function listField(
  view: DeskView,
  path: FactPath,
  { isOptional }: NamedField,
  item: FieldModel,
): TemplateResult {
  const { words, language, side } = view;
  const { label, hint } = fieldWords(path, language);
  const told_ = factAt(view.document, path);
  const entries: readonly unknown[] = Array.isArray(told_) ? told_ : [];
  const id = controlId(path);
  const entry = { name: '', model: item, isOptional: false, isNullable: false };
  const set = (next: readonly unknown[]) =>
    view.edit(path, next.length === 0 && isOptional ? undefined : next);
  const move = (from: number, to: number) => {
    const next = [...entries];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
    view.focus(
      `[data-row="${CSS.escape(`${id}.${to}`)}"] [data-move="${from < to ? 'down' : 'up'}"]`,
    );
  };
  const button = (
    text: string,
    at: number,
    isDisabled: boolean,
    clicked: () => void,
    name: string,
  ) =>
    html`<button
      type="button"
      class="quiet small"
      data-move=${name}
      aria-label="${text}: ${words.row(label, at + 1)}"
      aria-disabled=${isDisabled ? 'true' : nothing}
      @click=${() => {
        if (!isDisabled) clicked();
      }}
    >
      ${name === 'remove' ? text : name === 'up' ? '↑' : '↓'}
    </button>`;
  return html`<fieldset id=${id} class="facts list ${side ? 'has-side' : ''}">
    <legend>
      ${label}${isOptional ? html` <span class="aside">(${words.optional})</span>` : nothing}
    </legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${told(view, path, false)}
    <ol>
      ${entries.map(
        (_, at) =>
          html`<li data-row="${id}.${at}">
            <div class="entry" role="group" aria-label=${words.row(label, at + 1)}>
              ${modelField(view, [...path, at], entry)}
            </div>
            <div class="moves">
              ${button(words.up, at, at === 0, () => move(at, at - 1), 'up')}
              ${button(words.down, at, at === entries.length - 1, () => move(at, at + 1), 'down')}
              ${button(
                words.remove,
                at,
                false,
                () => {
                  set(entries.filter((_, index) => index !== at));
                  view.focus(`#${CSS.escape(`${id}-add`)}`);
                },
                'remove',
              )}
            </div>
          </li>`,
      )}
    </ol>
    <button
      type="button"
      class="quiet"
      id="${id}-add"
      aria-label=${words.addFact(label)}
      @click=${() => {
        set([...entries, newEntry(item)]);
        const row = `[data-row="${CSS.escape(`${id}.${entries.length}`)}"]`;
        view.focus(`${row} input, ${row} textarea, ${row} select`);
      }}
    >
      ${words.addRow}
    </button>
  </fieldset>`;
}

function variantField(
  view: DeskView,
  path: FactPath,
  { key, options }: Extract<FieldModel, { kind: 'variant' }>,
): TemplateResult {
  const facts = Object(factAt(view.document, path)) as Readonly<Record<string, unknown>>;
  const chosen = options.find(({ value }) => value === facts[key]);
  const id = controlId([...path, key]);
  return html`<div class="field">
      <label for=${id}>${fieldWords([key], view.language).label}</label>
      <select
        id=${id}
        autocomplete="off"
        @change=${({ target }: Event) => {
          const value = (target as HTMLSelectElement).value;
          const names = options.find((one) => one.value === value)!.fields.map(({ name }) => name);
          // What both kinds have stays as it was written.
          const kept = Object.entries(facts).filter(([name]) => names.includes(name));
          view.edit(path, { [key]: value, ...Object.fromEntries(kept) });
        }}
      >
        ${options.map(
          ({ value }) =>
            html`<option value=${value} .selected=${value === chosen?.value}>
              ${choiceWords(key, value, view.language)}
            </option>`,
        )}
      </select>
      ${told(view, path, false)}
    </div>
    ${chosen?.fields.map((field) => factField(view, [...path, field.name], field))}`;
}
