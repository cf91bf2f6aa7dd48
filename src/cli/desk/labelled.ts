import { html, nothing, type TemplateResult } from 'lit/html.js';
import { controlId, findingsAt, type DeskView } from './desk-view.js';
import type { FactPath } from './edited-json.js';
import { fieldWords } from './field-words.js';
import { findingWords } from './finding-words.js';

/** A label, a control, a hint, and what is told of the control: all tied to it. */
export function labelled(
  view: DeskView,
  path: FactPath,
  control: (described: string, isWrong: boolean) => TemplateResult,
  isOptional = false,
  isChoice = false,
): TemplateResult {
  const told_ = fieldWords(path, view.language);
  const row = path.at(-1);
  // A row of a list has the list's own words above it, which are not said again for eyes.
  const isRow = typeof row === 'number';
  const label = isRow ? view.words.row(told_.label, row + 1) : told_.label;
  const hint = isRow ? undefined : told_.hint;
  const id = controlId(path);
  const findings = findingsAt(view, path, true);
  const isWrong = findings.some(({ isError }) => isError);
  const described = [hint && `${id}-hint`, findings.length > 0 && `${id}-told`];
  return html`<div class="field">
    <label for=${id} class=${isRow ? 'seen-by-readers' : nothing}
      >${label}${isOptional ? html` <span class="aside">(${view.words.optional})</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control(described.filter(Boolean).join(' '), isWrong)} ${told(view, path, true, isChoice)}
  </div>`;
}

/** What is told of a fact; of its inside too where it is whole. */
export function told(
  view: DeskView,
  path: FactPath,
  isWhole: boolean,
  isChoice = false,
): TemplateResult | typeof nothing {
  const findings = findingsAt(view, path, isWhole);
  if (findings.length === 0) return nothing;
  return html`<ul class="findings" id="${controlId(path)}-told">
    ${findings.map(
      ({ where, words, isError }) =>
        html`<li class=${isError ? 'wrong' : 'warned'}>
          <strong>${isError ? view.words.errors : view.words.warnings}:</strong>
          ${isChoice && isError ? view.words.chooseOne : findingWords(where, words)}
        </li>`,
    )}
  </ul>`;
}
