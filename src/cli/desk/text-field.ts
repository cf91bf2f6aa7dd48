import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { languageNames } from '../../language/language-names.js';
import { directionOf, type Locale } from '../../language/locales.js';
import { controlId, type DeskView } from './desk-view.js';
import type { FactPath } from './edited-json.js';
import { factAt } from './fact-at.js';
import type { NamedField } from './field-model.js';
import { fieldWords } from './field-words.js';
import { labelled } from './labelled.js';
import { textIn, withLanguage } from './text-in-language.js';

/** Texts of one line. */
const short = ['name', 'heading', 'label', 'publisher', 'announcer', 'priority', 'whose'];

/** A text in Swedish, and beside it in the language that was chosen. */
export function textField(
  view: DeskView,
  path: FactPath,
  { isOptional }: NamedField,
): TemplateResult {
  const { side, words, language } = view;
  const { label } = fieldWords(path, language);
  const value = factAt(view.document, path);
  const isTranslated = view.state.translated.includes(textIn(value, 'sv'));
  const isMissing = textIn(value, side) === '' && !isTranslated;
  const sideId = `${controlId(path)}.${side}`;
  const set = (one: string, text: string) => {
    const next = withLanguage(value, one, text);
    // What is by languages already is changed in this one alone: others may be written in another window.
    const isWithin = typeof value === 'object' && typeof next === 'object';
    if (isWithin) view.edit([...path, one], text === '' && one !== 'sv' ? undefined : text);
    else view.edit(path, next === undefined && !isOptional ? '' : next);
  };
  const isEmpty = textIn(value, side) === '';
  const beside = html`<div class="field">
    <label for=${sideId}
      ><span lang=${side}>${languageNames[side as Locale]}</span
      ><span class="seen-by-readers">: ${label}</span> ${
        isMissing && textIn(value, 'sv')
          ? html`<span class="tag warned">${words.missing}</span>`
          : nothing
      }
      ${
        isTranslated && isEmpty ? html`<span class="tag">${words.translated}</span>` : nothing
      }</label
    >
    ${written(path, {
      id: sideId,
      value: textIn(value, side),
      typed: (text) => set(side, text),
      language: side,
    })}
  </div>`;
  const own = labelled(
    view,
    path,
    (described, isWrong) =>
      written(path, {
        id: controlId(path),
        value: textIn(value, 'sv'),
        typed: (text) => set('sv', text),
        language: 'sv',
        described,
        isWrong,
      }),
    isOptional,
  );
  return side ? html`<div class="pair">${own}${beside}</div>` : own;
}

/** What a control for words has. */
interface Written {
  readonly id: string;
  readonly value: string;
  readonly typed: (text: string) => void;
  readonly language: string;
  readonly described?: string;
  readonly isWrong?: boolean;
}

/** A control for words: of one line, or of as many as they take. */
function written(path: FactPath, told: Written): TemplateResult {
  const { id, value, typed, language, described, isWrong } = told;
  const input = (event: Event) =>
    typed((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const direction = directionOf(language as Locale);
  const isShort = short.includes(String(path.at(-1)));
  return isShort
    ? html`<input
        type="text"
        id=${id}
        lang=${language}
        dir=${direction}
        autocomplete="off"
        aria-describedby=${described || nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${live(value)}
        @input=${input}
      />`
    : html`<textarea
        id=${id}
        lang=${language}
        dir=${direction}
        rows=${Math.min(12, Math.ceil((value.length + 1) / 60))}
        autocomplete="off"
        aria-describedby=${described || nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${live(value)}
        @input=${input}
      ></textarea>`;
}
