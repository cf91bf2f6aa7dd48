import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';
import { phoneAddress } from '../material/phone-number.js';
import { phoneIcon } from './icon-paths.js';
import { icon } from './icon.js';

/**
 * The number to call, as the one filled button of a card. Its accessible name begins with what is seen (WCAG 2.5.3) and
 * ends with whose number it is, since a screen reader may read links out of their sentences.
 * @csspart call - The button to call.
 * @param whose the name of the line or authority that answers
 */
export function callLink({ msg }: Words, phone: string, whose: unknown): TemplateResult {
  return html`<a class="button primary call" part="call" href=${phoneAddress(phone)}
    ><span class="verb">${icon(phoneIcon)} ${msg('Ring')}</span>
    <span class="number" dir="ltr">${phone}</span>
    <span class="visually-hidden">${whose}</span></a
  >`;
}
