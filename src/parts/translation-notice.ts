import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';

/** What an element says of its translation. Nothing for Swedish itself. */
export interface TranslationNotice {
  /** Stands before all else, once a page: how far the text can be relied on. */
  readonly first: TemplateResult | typeof nothing;
  /** Stands last: who made and reviewed the translation, and when. */
  readonly last: TemplateResult | typeof nothing;
}

/**
 * Says of a translation how far it can be relied on, and who made it, with the Swedish text one tap away, and
 * from there the translation: beside the one where that is said, else beside the other.
 * @param words the translation's, also while the Swedish text is shown
 * @param isFirst whether the element is the first on its page that speaks the language
 */
export function translationNotice(
  { note, speakers, locale, dir }: Words,
  isFirst: boolean,
): TranslationNotice {
  if (!note || !speakers) return { first: nothing, last: nothing };
  const part = (name: string, text: string, hasButton: boolean) =>
    html`<div class="small" part=${name} lang=${locale} dir=${dir}>
      <span>${text}</span>
      ${
        hasButton
          ? html`<button type="button" @click=${() => speakers.toggle()}>
              ${speakers.inSwedish ? note.toTranslation : note.toSwedish}
            </button>`
          : nothing
      }
    </div>`;
  return {
    first: isFirst ? part('translation', note.warning, true) : nothing,
    last: part('credit', speakers.inSwedish ? '' : note.credit, !isFirst),
  };
}
