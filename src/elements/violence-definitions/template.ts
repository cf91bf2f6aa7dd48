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
  readonly toggle: (ids: readonly string[], isOpen: boolean) => void;
  readonly copyLink: (id: string) => void;
}

/**
 * Writes down a county's definitions.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 */
export function definitionsTemplate(
  words: Words,
  view: DefinitionsView,
  level: number,
  handlers: DefinitionHandlers,
  announced: string,
): TemplateResult {
  const { msg } = words;
  const { set, definitions, button } = view;
  const hides = button === 'hide-all';
  const ids = definitions.map(({ id }) => id);
  return html`
    ${heading(level, titleText(words))}
    <p class="inset" part="responsibility">
      <strong>${materialText(words, set.responsibility)}</strong>
    </p>
    ${
      button
        ? html`<p class="tools">
            <button type="button" @click=${() => handlers.toggle(ids, !hides)}>
              ${hides ? msg('Dölj alla') : msg('Visa alla')}
            </button>
          </p>`
        : nothing
    }
    <p>${msg('Mäns våld mot kvinnor innefattar:')}</p>
    <div class="definitions">
      ${definitions.map((one) => definition(words, one, level + 1, handlers))}
    </div>
    <p part="aim">${materialText(words, set.aim)}</p>
    ${provenanceNote(words, set, view.age)}
    <p class="visually-hidden" role="status">${announced}</p>
  `;
}

function definition(
  words: Words,
  { id, body, isOpen, address, origin, ...definition }: ShownDefinition,
  level: number,
  { toggle, copyLink }: DefinitionHandlers,
): TemplateResult {
  const name = materialText(words, definition.name);
  return disclosure({
    ...{ id, level, name, isOpen },
    panel: html`${body.map((block) => textBlock(words, block))}
      ${origin && provenanceNote(words, origin.facts, origin.age)}
      <p class="copy">
        <button type="button" @click=${() => copyLink(id)}>
          ${words.msg('Kopiera länk hit')}<span class="visually-hidden">: ${name}</span>
        </button>
        ${address === null ? nothing : html`<a href=${address}>${address}</a>`}
      </p>`,
    toggle: (opens) => toggle([id], opens),
  });
}
