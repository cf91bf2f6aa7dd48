import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { chevronIcon } from '../../parts/icon-paths.js';
import { icon } from '../../parts/icon.js';
import type { Disclosure } from './disclosure.js';
import { definitionsTemplate, type DefinitionHandlers } from './template.js';
import type { DefinitionsView } from './view.js';

/**
 * Writes down what a server gives of a county's definitions: what folds does so without a script.
 * @param level of its heading
 */
export function servedDefinitions(
  words: Words,
  view: DefinitionsView,
  level: number,
): TemplateResult {
  return definitionsTemplate(words, view, level, handlers, '');
}

const handlers: DefinitionHandlers = { toggle() {}, copyLink() {}, fold };

function fold({ name, beside, panel, isOpen }: Disclosure): TemplateResult {
  return html`<div class="actions">
    <details ?open=${isOpen}>
      <summary class="button toggle">${icon(chevronIcon)} <span>${name}</span></summary>
      <div part="panel">${panel}</div>
    </details>
    ${beside}
  </div>`;
}
