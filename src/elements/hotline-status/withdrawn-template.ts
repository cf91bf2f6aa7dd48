import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { heading } from '../../parts/heading.js';
import { helpLines } from '../../parts/help-lines.js';
import { materialText } from '../../parts/material-text.js';
import { phoneLink } from '../../parts/phone-link.js';
import type { Words } from '../../language/words.js';
import type { WithdrawnView } from './withdrawn-view.js';

/**
 * Writes down that a line is withdrawn, and where to turn.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 */
export function withdrawnTemplate(
  words: Words,
  { name, reason, instead }: WithdrawnView,
  level: number,
  announced: string,
): TemplateResult {
  const { msg } = words;
  return html`
    ${heading(level, materialText(words, name))}
    <p class="status withdrawn" part="status">
      <span class="shape" aria-hidden="true"></span>
      <span>${msg('Linjen används inte längre.')}</span>
    </p>
    ${reason ? html`<p>${materialText(words, reason)}</p>` : nothing}
    <p>${msg('Ring i stället:')}</p>
    ${bulletList(
      instead.map(({ name, phone }) => {
        const whose = materialText(words, name);
        return html`${whose} ${phone === null ? nothing : phoneLink(phone, whose)}`;
      }),
    )}
    ${helpLines(words, {})}
    <p class="visually-hidden" role="status">${announced}</p>
  `;
}
