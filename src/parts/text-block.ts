import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';
import type { TextBlock } from '../material/text-block.js';
import { bulletList } from './bullet-list.js';
import { materialText } from './material-text.js';

/** A paragraph or a list of the material, in the element's language where it is had in it. */
export function textBlock(words: Words, block: TextBlock): TemplateResult {
  return block.kind === 'list'
    ? html`${bulletList(block.items.map((item) => materialText(words, item)))}`
    : html`<p>${materialText(words, block.text)}</p>`;
}
