import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import { callLink } from '../../parts/call-link.js';
import { materialText } from '../../parts/material-text.js';
import { withdrawnNote } from '../../parts/withdrawn-note.js';
import { emergencyButton, womensHelplineRow } from './always-open.js';
import type { WithdrawnLineView } from './line-view.js';

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
  return html`
    <p class="visually-hidden" role="status">${announced}</p>
    ${withdrawnNote(words, line, level, msg('Linjen används inte längre.'))}
    <p class="instead">${msg('Ring i stället:')}</p>
    ${line.instead.map(({ name, phone }) => {
      const whose = materialText(words, name);
      return html`<p class="whose"><strong>${whose}</strong></p>
        ${phone === null ? nothing : callLink(words, phone, whose)}`;
    })}
    ${emergencyButton(words)}
    ${
      line.instead.some(({ phone }) => phone === womensHelplineNumber)
        ? nothing
        : womensHelplineRow(words)
    }
    ${notice}
  `;
}
