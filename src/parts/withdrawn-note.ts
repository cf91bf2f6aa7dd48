import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';
import type { Text } from '../material/text.js';
import { heading } from './heading.js';
import { materialText } from './material-text.js';
import { statusTag } from './status-tag.js';

/**
 * Writes down that what a county told of is no longer in force.
 * @param level of its heading
 * @param sentence that says so
 */
export function withdrawnNote(
  words: Words,
  { name, reason }: { readonly name: Text; readonly reason: Text | null },
  level: number,
  sentence: string,
): TemplateResult {
  return html`
    ${heading(level, materialText(words, name))} ${statusTag('withdrawn', sentence)}
    ${reason ? html`<p>${materialText(words, reason)}</p>` : nothing}
  `;
}
