import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { bulletList } from '../../parts/bullet-list.js';
import { helpLines } from '../../parts/help-lines.js';
import { materialText } from '../../parts/material-text.js';
import { phoneLink } from '../../parts/phone-link.js';
import { withdrawnNote } from '../../parts/withdrawn-note.js';
import type { WithdrawnLineView } from './line-view.js';

/**
 * Writes down that a line is withdrawn, and where to turn.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 */
export function withdrawnTemplate(
  words: Words,
  { line }: WithdrawnLineView,
  level: number,
  announced: string,
): TemplateResult {
  const { msg } = words;
  return html`
    ${withdrawnNote(words, line, level, msg('Linjen används inte längre.'))}
    <p>${msg('Ring i stället:')}</p>
    ${bulletList(
      line.instead.map(({ name, phone }) => {
        const whose = materialText(words, name);
        return html`${whose} ${phone === null ? nothing : phoneLink(phone, whose)}`;
      }),
    )}
    ${helpLines(words, {})}
    <p class="visually-hidden" role="status">${announced}</p>
  `;
}
