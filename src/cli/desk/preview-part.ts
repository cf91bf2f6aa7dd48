import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageNames } from '../../language/language-names.js';
import { translatedLocales, type Locale } from '../../language/locales.js';
import type { DeskView } from './desk-view.js';
import { previewWidths, type PreviewChoice } from './preview-frame.js';
import type { RecordRow } from './record-rows.js';

/**
 * The draft by the elements, beside the form of a record.
 * @param choose is told what is chosen otherwise
 */
export function previewPart(
  { state, words }: DeskView,
  row: RecordRow,
  preview: Omit<PreviewChoice, 'exhibit'>,
  choose: (changed: Partial<PreviewChoice>) => void,
): TemplateResult {
  const isExhibited = state.exhibits.includes(exhibitOf(row));
  return html`<aside class="preview" aria-labelledby="preview-head">
    <h2 id="preview-head">${words.preview}</h2>
    <div class="beside">
      <div class="field">
        <label for="preview-language">${words.previewLanguage}</label>
        <select
          id="preview-language"
          autocomplete="off"
          @change=${({ target }: Event) =>
            choose({ language: (target as HTMLSelectElement).value })}
        >
          ${(['sv', ...translatedLocales] as const).map(
            (one: Locale) =>
              html`<option value=${one} lang=${one} .selected=${one === preview.language}>
                ${languageNames[one]}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="preview-day">${words.previewDay}</label>
        <input
          type="date"
          id="preview-day"
          autocomplete="off"
          .value=${preview.day}
          @change=${({ target }: Event) => choose({ day: (target as HTMLInputElement).value })}
        />
      </div>
      <div class="field">
        <label for="preview-width">${words.previewWidth}</label>
        <select
          id="preview-width"
          autocomplete="off"
          @change=${({ target }: Event) =>
            choose({
              width: (target as HTMLSelectElement).value as keyof typeof previewWidths,
            })}
        >
          ${(Object.keys(previewWidths) as (keyof typeof previewWidths)[]).map(
            (one) =>
              html`<option value=${one} .selected=${one === preview.width}>${words[one]}</option>`,
          )}
        </select>
      </div>
    </div>
    ${state.refusal ? html`<p class="told wrong">${state.refusal}</p>` : nothing}
    ${isExhibited ? nothing : html`<p class="hint">${words.notExhibited}</p>`}
    <div class="cut" ?hidden=${!isExhibited}>
      <iframe id="preview" title=${words.preview}></iframe>
    </div>
  </aside>`;
}

/** The exhibit that shows a record. */
export function exhibitOf({ kind, id }: RecordRow): string {
  if (kind === 'hotlines') return `hotline-status.${id}`;
  if (kind === 'grantCalls') return `grant-deadline.${id}`;
  if (kind === 'supportSections') return 'county-support';
  return kind === 'checklist' ? 'trafficking-checklist' : 'violence-definitions';
}
