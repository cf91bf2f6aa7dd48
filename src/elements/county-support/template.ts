import { html, type TemplateResult } from 'lit/html.js';
import { externalLink } from '../../parts/external-link.js';
import { heading } from '../../parts/heading.js';
import { helpLines } from '../../parts/help-lines.js';
import { materialPhoneSentence } from '../../parts/material-phone-sentence.js';
import { materialText } from '../../parts/material-text.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { textBlock } from '../../parts/text-block.js';
import type { Words } from '../../language/words.js';
import type { ShownSection, SupportView } from './view.js';
import { strategyText, titleText } from './words.js';

/**
 * Writes down a county's support.
 * @param level of its heading
 */
export function supportTemplate(words: Words, view: SupportView, level: number): TemplateResult {
  return html`
    ${heading(level, titleText(words))}
    ${view.sections.map((one) => section(words, one, level + 1))} ${helpLines(words, {})}
    ${provenanceNote(words, view.support, view.age)}
    ${view.strategySources.map(({ citation, age }) =>
      provenanceNote(words, citation, age, words.msg('Källa för strategins mål och år:')),
    )}
  `;
}

function section(words: Words, section: ShownSection, level: number): unknown {
  const { heading: name, blocks, origin } = section;
  return html`${heading(level, materialText(words, name), 'subheading')}
  ${blocks.map((one) => block(words, one, level + 1))}
  ${origin && provenanceNote(words, origin.facts, origin.age)}`;
}

/** A piece of a section. `level` is that of a heading in it. */
function block(words: Words, block: ShownSection['blocks'][number], level: number): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return heading(level, materialText(words, block.text), 'subheading');
    case 'link': {
      const text = materialText(words, block.text);
      return html`<p>${externalLink(words, block.address, text)}</p>`;
    }
    case 'phone':
      return html`<p>${materialPhoneSentence(words, block)}</p>`;
    case 'strategy':
      return html`<p>${strategyText(words, block)}</p>`;
    default:
      return textBlock(words, block);
  }
}
