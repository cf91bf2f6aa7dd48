import { html, type TemplateResult } from 'lit/html.js';

/**
 * The address that dials a Swedish number. Numbers of an area or a series get the country code;
 * short numbers (112, 114 14) work without it alone.
 */
export function phoneAddress(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return `tel:${digits.replace(/^00/, '+').replace(/^0/, '+46')}`;
}

/**
 * A number to tap. The number is written out as its source prints it, and stays in one piece where there is room.
 * @param whose whose number it is, for a screen reader's list of links
 */
export function phoneLink(phone: string, whose = ''): TemplateResult {
  const owner = whose && html`<span class="visually-hidden"> ${whose}</span>`;
  return html`<a class="phone" part="phone" href=${phoneAddress(phone)} dir="ltr"
    >${phone}${owner}</a
  >`;
}
