import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { heading } from '../../parts/heading.js';
import { helpLines } from '../../parts/help-lines.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import type { NewElementView } from './view.js';
import { titleText } from './words.js';

/**
 * Writes down where help is.
 * @param level of its heading
 */
export function newElementTemplate(
  words: Words,
  { facts, age }: NewElementView,
  level: number,
): TemplateResult {
  return html`
    ${heading(level, titleText(words))} ${helpLines(words, {})} ${provenanceNote(words, facts, age)}
  `;
}
