import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { bulletList } from '../../parts/bullet-list.js';
import { externalLink } from '../../parts/external-link.js';
import { materialText } from '../../parts/material-text.js';
import { withdrawnNote } from '../../parts/withdrawn-note.js';
import type { WithdrawnCallView } from './call-view.js';

/**
 * Writes down that a call is withdrawn, and which to turn to.
 * @param level of its heading
 */
export function withdrawnTemplate(
  words: Words,
  { call }: WithdrawnCallView,
  level: number,
): TemplateResult {
  const { msg } = words;
  return html`
    ${withdrawnNote(words, call, level, msg('Utlysningen gäller inte längre.'))}
    ${bulletList(
      call.instead.map(
        ({ name, website }) =>
          html`${materialText(words, name)}
          ${website ? externalLink(words, website, msg('Läs mer om utlysningen')) : nothing}`,
      ),
    )}
  `;
}
