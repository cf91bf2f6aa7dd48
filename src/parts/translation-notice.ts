import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';

/** What an element says of its translation. Nothing for Swedish itself. */
export interface TranslationNotice {
  /** A line that stands after the element's number, once a page: how far the text can be relied on, and the way to Swedish. */
  readonly line: TemplateResult | typeof nothing;
  /** Stands last: once a page who made and reviewed the translation, and in other elements the way to Swedish. */
  readonly last: TemplateResult | typeof nothing;
}

/**
 * Says of a translation how far it can be relied on, and who made it, with the Swedish text one tap away, and
 * from there the translation: beside the one where that is said, else last.
 * @param words the translation's, also while the Swedish text is shown
 * @param isFirst whether the element is the first on its page that speaks the language
 */
export function translationNotice(
  { note, speakers, locale, dir }: Words,
  isFirst: boolean,
): TranslationNotice {
  if (!note || !speakers) return { line: nothing, last: nothing };
  const part = (name: string, content: unknown) =>
    html`<p class="small" part=${name} lang=${locale} dir=${dir}>${content}</p>`;
  const way = html`<button type="button" @click=${() => speakers.toggle()}>
    ${speakers.inSwedish ? note.toTranslation : note.toSwedish}
  </button>`;
  if (!isFirst) return { line: nothing, last: part('credit', way) };
  return {
    line: part('translation', html`${note.warning} ${way}`),
    last: speakers.inSwedish ? nothing : part('credit', note.credit),
  };
}
