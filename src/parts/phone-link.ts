import { html, type TemplateResult } from 'lit/html.js';
import { phoneAddress } from '../material/phone-number.js';

/**
 * A number to tap. The number is written out as its source prints it, and stays in one piece where there is
 * room. Whose it is stands after it for a screen reader, which may read links out of their sentences: the
 * visible number first, as WCAG 2.5.3 has it, and as text, which a browser's translation reaches too.
 * @csspart phone - A telephone number to tap.
 * @param whose the name of the line or authority that answers
 */
export function phoneLink(phone: string, whose: unknown): TemplateResult {
  return html`<a class="phone" part="phone" href=${phoneAddress(phone)} dir="ltr"
    >${phone} <span class="visually-hidden">${whose}</span></a
  >`;
}
