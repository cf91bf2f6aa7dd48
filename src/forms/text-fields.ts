import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageNames } from '../language/language-names.js';
import { localeOf } from '../language/locales.js';
import { input, inputField, quietButton } from './controls.js';
import { field, type ControlTies } from './field.js';
import { fieldId } from './field-id.js';
import { problemOf, type FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import type { TextDraft } from './text-draft.js';

/** A text of the material in a form. */
export interface TextField {
  readonly label: string;
  readonly hint?: string;
  readonly text: TextDraft;
  /** Languages to write it in, Swedish first; others that it is in already are shown too. */
  readonly languages: readonly string[];
  readonly rows?: number;
  readonly isOptional?: boolean;
  readonly changed: (text: TextDraft) => void;
}

/** A label that says that one may leave the field empty, where one may. */
export function labelled(form: FormPart, label: string, isOptional = false): unknown {
  return isOptional
    ? html`${label} <span class="form-optional">(${formWords[form.language].optional})</span>`
    : label;
}

/** A text in one language, or in several side by side. */
export function textField(form: FormPart, name: string, one: TextField): unknown {
  const { text, rows, hint, changed } = one;
  const languages = languagesOf(one);
  const label = labelled(form, one.label, one.isOptional);
  const typed = (language: string) => (value: string) => changed({ ...text, [language]: value });
  if (languages.length === 1) {
    const value = text['sv'] ?? '';
    return inputField(form, name, label, { value, typed: typed('sv'), ...rowsOf(rows) }, hint);
  }
  const id = fieldId(form.id, name);
  return field({
    id,
    language: form.language,
    label,
    hint,
    problem: problemOf(form, name),
    isAsked: form.isAsked,
    isFilled: Object.values(text).some(Boolean),
    isGroup: true,
    control: ({ describedBy, invalid }) =>
      html`<div class="form-texts">
        ${languages.map((language) => {
          const ties: ControlTies = { id: `${id}-${language}`, describedBy, invalid };
          return html`<div>
            <label for=${ties.id}>${languageName(language)}</label>
            ${missing(form, one, language)}
            ${input(ties, {
              value: text[language] ?? '',
              lang: language,
              typed: typed(language),
              ...rowsOf(rows),
            })}
          </div>`;
        })}
      </div>`,
  });
}

/** A list of texts, a row each. */
export interface TextRows extends Omit<TextField, 'text' | 'changed'> {
  readonly texts: readonly TextDraft[];
  readonly changed: (texts: readonly TextDraft[]) => void;
}

/** Texts in rows, to be added and removed. */
export function textRows(form: FormPart, name: string, rows: TextRows): TemplateResult {
  const words = formWords[form.language];
  const { texts, changed } = rows;
  const id = fieldId(form.id, name);
  const ofList = form.problems.filter(({ field }) => field === name);
  return html`${field({
    id,
    language: form.language,
    label: labelled(form, rows.label, rows.isOptional),
    hint: rows.hint,
    problem: problemOf({ ...form, problems: ofList }, name),
    isAsked: form.isAsked,
    isGroup: true,
    control: () =>
      html`${texts.map(
        (text, index) =>
          html`<div class="form-line">
            ${textField(form, `${name}.${index}`, {
              ...rows,
              isOptional: false,
              hint: undefined as never,
              label: words.row(index + 1),
              text,
              changed: (other) => changed(texts.with(index, other)),
            })}
            ${quietButton(
              html`${words.remove}<span class="form-unseen">
                  ${rows.label} ${words.row(index + 1)}</span
                >`,
              () => changed(texts.filter((_, at) => at !== index)),
              { next: `${id}-add`, isFaint: true },
            )}
          </div>`,
      )}
      ${quietButton(
        html`${words.addRow}<span class="form-unseen">: ${rows.label}</span>`,
        () => changed([...texts, { sv: '' }]),
        {
          id: `${id}-add`,
          next: `${id}-${texts.length}${languagesOf({ ...rows, text: {} }).length > 1 ? '-sv' : ''}`,
        },
      )}`,
  })}`;
}

function languagesOf({ languages, text }: Pick<TextField, 'languages' | 'text'>): string[] {
  const had = Object.keys(text).filter((language) => text[language]);
  return [...new Set(['sv', ...languages, ...had])];
}

function languageName(language: string): string {
  const locale = localeOf(language);
  return locale ? languageNames[locale] : language;
}

/** That a translation is missing, in words, where the Swedish text is there. */
function missing(form: FormPart, { text }: TextField, language: string): unknown {
  const isMissing = language !== 'sv' && text['sv']?.trim() && !text[language]?.trim();
  return isMissing
    ? html` <span class="form-missing">(${formWords[form.language].missingTranslation})</span>`
    : nothing;
}

function rowsOf(rows: number | undefined): { rows?: number } {
  return rows === undefined ? {} : { rows };
}
