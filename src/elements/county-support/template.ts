import { html, type TemplateResult } from 'lit/html.js';
import { callLink } from '../../parts/call-link.js';
import { externalLink } from '../../parts/external-link.js';
import { fold } from '../../parts/fold.js';
import { heading } from '../../parts/heading.js';
import { helpLines } from '../../parts/help-lines.js';
import { externalIcon } from '../../parts/icon-paths.js';
import { icon } from '../../parts/icon.js';
import { materialPhoneSentence } from '../../parts/material-phone-sentence.js';
import { materialText } from '../../parts/material-text.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { textBlock } from '../../parts/text-block.js';
import type { Words } from '../../language/words.js';
import type { ShownBlock, ShownEntry, ShownSection, SupportView } from './view.js';
import { strategyText, titleText } from './words.js';

/**
 * Writes down a county's support, as cards by what one wants.
 * @csspart card - A section: what it is, where it leads, and what it tells.
 * @param level of its heading
 */
export function supportTemplate(words: Words, view: SupportView, level: number): TemplateResult {
  return html`
    ${heading(level, titleText(words))}
    <div class="cards">${view.sections.map((one) => card(words, one, level + 1))}</div>
    ${helpLines(words, {})} ${provenanceNote(words, view.support, view.age)}
    ${view.strategySources.map(({ citation, age }) =>
      provenanceNote(words, citation, age, words.msg('Källa för strategins mål och år:')),
    )}
  `;
}

function card(words: Words, section: ShownSection, level: number): TemplateResult {
  const { heading: name, entries, origin } = section;
  return html`<div class="card" part="card">
    ${heading(level, materialText(words, name), 'subheading')}
    ${entries.map((one) => entry(words, one, level + 1))}
    ${origin && provenanceNote(words, origin.facts, origin.age)}
  </div>`;
}

/** `level` is that of its heading, where it has one that is none of a fold. */
function entry(words: Words, entry: ShownEntry, level: number): unknown {
  const { heading: name, blocks, isFolded } = entry;
  const shown = blocks.map((one) => block(words, one));
  if (name === null) return shown;
  const text = materialText(words, name);
  return isFolded
    ? fold(text, shown)
    : html`<div class="entry">${heading(level, text, 'subheading')} ${shown}</div>`;
}

function block(words: Words, block: ShownBlock): TemplateResult {
  switch (block.kind) {
    case 'link': {
      const text = html`${icon(externalIcon)} ${materialText(words, block.text)}`;
      return html`<p class="action">${externalLink(words, block.address, text)}</p>`;
    }
    case 'phone':
      return html`${callLink(words, block.phone, materialText(words, block.whose))}
        <p>${materialPhoneSentence(words, block)}</p>`;
    case 'strategy':
      return html`<p>${strategyText(words, block)}</p>`;
    default:
      return textBlock(words, block);
  }
}
