import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import type { Hotline } from '../../material/hotline.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import { callLink } from '../../parts/call-link.js';
import { fold } from '../../parts/fold.js';
import { materialText } from '../../parts/material-text.js';
import { phoneLink } from '../../parts/phone-link.js';
import { withdrawnNote } from '../../parts/withdrawn-note.js';
import { alwaysOpenNote, emergencyButton, womensHelplineRow } from './always-open.js';
import type { WithdrawnLineView } from './line-view.js';
import { audienceText } from './words.js';

/**
 * Writes down that a line is withdrawn, and where to turn.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 * @param notice on the translation
 */
export function withdrawnTemplate(
  words: Words,
  { line }: WithdrawnLineView,
  level: number,
  announced: string,
  notice: unknown,
): TemplateResult {
  const { msg } = words;
  const isForExposed = line.instead.some(isOfExposed);
  const instead = html`<p class="instead">${msg('Ring i stället:')}</p>
    ${line.instead.map((one) => other(words, one))}`;
  return html`
    <p class="visually-hidden" role="status">${announced}</p>
    ${withdrawnNote(words, line, level, msg('Linjen används inte längre.'))}
    ${isForExposed ? instead : nothing}
    <div class="calls">${emergencyButton(words)}</div>
    ${line.instead.some(isNational) ? nothing : womensHelplineRow(words)}
    ${isForExposed ? nothing : instead} ${notice}
    ${fold(msg('Kvinnofridslinjen och 112'), alwaysOpenNote(words))}
  `;
}

/** A line to ring instead. One that may be for professionals alone is no button to whoever needs help now. */
function other(words: Words, line: Hotline): TemplateResult {
  const { msg } = words;
  const { phone, audience } = line;
  const name = materialText(words, line.name);
  return html`<p class="whose"><strong>${name}</strong></p>
    ${audience === null ? nothing : html`<p part="audience">${audienceText(words, audience)}</p>`}
    ${isNational(line) ? html`<p>${msg('Öppet dygnet runt')}</p>` : nothing}
    ${
      phone === null
        ? nothing
        : isOfExposed(line)
          ? html`<div class="calls">${callLink(words, phone, name)}</div>`
          : html`<p>${phoneLink(phone, name)}</p>`
    }`;
}

/** Whether it is told that whoever is exposed is whom a line is for. */
function isOfExposed(line: Hotline): boolean {
  return line.audience === 'exposed' || isNational(line);
}

function isNational({ phone }: Hotline): boolean {
  return phone === womensHelplineNumber;
}
