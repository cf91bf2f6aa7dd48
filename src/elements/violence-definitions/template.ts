import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { textBlock } from '../../parts/text-block.js';
import type { Words } from '../../language/words.js';
import { disclosure } from './disclosure.js';
import type { DefinitionsView, ShownDefinition } from './view.js';
import { titleText } from './words.js';

/** What the visitor can do. */
export interface DefinitionHandlers {
  readonly toggle: (id: string, isOpen: boolean) => void;
  readonly copyLink: (id: string) => void;
  /** What folds, written down in another way than by a script. */
  readonly fold?: typeof disclosure;
}

/**
 * Writes down a county's definitions.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 */
export function definitionsTemplate(
  words: Words,
  { set, definitions, age }: DefinitionsView,
  level: number,
  handlers: DefinitionHandlers,
  announced: string,
): TemplateResult {
  return html`
    ${heading(level, titleText(words))}
    <p class="inset" part="responsibility">
      <strong>${materialText(words, set.responsibility)}</strong>
    </p>
    <div class="definitions">
      ${definitions.map((one) => definition(words, one, level + 1, handlers))}
    </div>
    <p part="aim">${materialText(words, set.aim)}</p>
    ${provenanceNote(words, set, age)}
    <p class="visually-hidden" role="status">${announced}</p>
  `;
}

/** A text stands open beside its heading; what is longer than that folds. */
function definition(
  words: Words,
  { id, lead, rest, isOpen, copy, origin, ...definition }: ShownDefinition,
  level: number,
  { toggle, copyLink, fold = disclosure }: DefinitionHandlers,
): TemplateResult {
  const { msg } = words;
  const name = materialText(words, definition.name);
  const ofName = html`<span class="visually-hidden">: ${name}</span>`;
  const copyButton = html`<button type="button" class="copy" @click=${() => copyLink(id)}>
    ${copy && !copy.address ? msg('Länken är kopierad.') : html`${msg('Kopiera länk')}${ofName}`}
  </button>`;
  return html`<div class="definition" id=${id}>
    ${heading(level, name, 'subheading')}
    <div class="text">
      ${lead.map((block) => textBlock(words, block))}
      ${origin && provenanceNote(words, origin.facts, origin.age)}
      ${
        rest.length > 0
          ? fold({
              ...{ id, isOpen },
              name: html`${msg('Läs mer')}${ofName}`,
              beside: copyButton,
              panel: rest.map((block) => textBlock(words, block)),
              toggle: (opens) => toggle(id, opens),
            })
          : copyButton
      }
      ${copy?.address ? html`<p class="small"><a href=${copy.address}>${copy.address}</a></p>` : nothing}
    </div>
  </div>`;
}
