import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { emergencyNumber } from '../../material/emergency-numbers.js';
import { phoneAddress } from '../../material/phone-number.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import { billText, emergencyNote, womensHelplineNote } from '../../parts/help-lines.js';
import { phoneLink } from '../../parts/phone-link.js';

/**
 * The emergency number as the second button of a card.
 * @csspart emergency - The button to call 112.
 */
export function emergencyButton({ msg }: Words): TemplateResult {
  return html`<a class="button emergency" part="emergency" href=${phoneAddress(emergencyNumber)}
    ><span>${msg('Vid akut fara, ring')} <b dir="ltr">${emergencyNumber}</b></span>
    <span class="visually-hidden">${msg('Nödnumret')}</span></a
  >`;
}

/**
 * The line for those who are exposed, as a quiet row with its number.
 * @csspart help - The national line for those who are exposed to violence.
 */
export function womensHelplineRow({ msg }: Words): TemplateResult {
  return html`<p class="row" part="help">
    <span>${msg('Är du själv utsatt för våld? Kvinnofridslinjen har öppet dygnet runt.')}</span>
    ${phoneLink(womensHelplineNumber, msg('Kvinnofridslinjen'))}
  </p>`;
}

/** The emergency number in few words. */
export function emergencyPhone({ msg }: Words): TemplateResult {
  return html`<p>${msg('Akut fara:')} ${phoneLink(emergencyNumber, msg('Nödnumret'))}</p>`;
}

/** The line for those who are exposed in few words: its name and its number. */
export function womensHelplinePhone({ msg }: Words): TemplateResult {
  const name = msg('Kvinnofridslinjen');
  return html`<p>${name} ${phoneLink(womensHelplineNumber, name)}</p>`;
}

/**
 * What there is to know of the national line and the emergency number: the bill, who can speak there, and ways besides.
 * @param tellsBill whether the bill is not told already
 */
export function alwaysOpenNote(words: Words, tellsBill = true): TemplateResult {
  return html`${tellsBill ? html`<p class="small">${billText(words)}</p>` : nothing}
    ${womensHelplineNote(words)}
    <p class="small">${emergencyNote(words)}</p>`;
}
