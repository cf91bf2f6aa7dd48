import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';

/**
 * Says before all else that nobody has reviewed a translation, with the Swedish text one tap away, and
 * from there the translation. Nothing for Swedish itself.
 * @param words the translation's, also while the Swedish text is shown
 */
export function translationWarning(
  { note, locale, dir }: Words,
  showsSwedish: boolean,
  change: () => void,
): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<div class="small" part="translation" lang=${locale} dir=${dir}>
    <span>${note.warning}</span>
    <button type="button" @click=${change}>
      ${showsSwedish ? note.toTranslation : note.toSwedish}
    </button>
  </div>`;
}

/** Says last who made and reviewed a translation, and when. */
export function translationCredit(
  { note }: Words,
  showsSwedish: boolean,
): TemplateResult | typeof nothing {
  return note && !showsSwedish ? html`<p class="small" part="credit">${note.credit}</p>` : nothing;
}
