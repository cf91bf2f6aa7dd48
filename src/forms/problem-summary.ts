import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fieldId } from './field-id.js';
import type { FieldProblem } from './field-problem.js';
import { formWords } from './form-words.js';
import type { FormLanguage } from './said.js';

/**
 * All that is wrong with a form, with a link to each field: for where one asks to go on and cannot. Nothing where nothing is wrong.
 * @param id the form's; the summary's own is `<id>-problems`, to be focused
 */
export function problemSummary(
  id: string,
  problems: readonly FieldProblem[],
  language: FormLanguage,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<section
    class="form-summary"
    id=${`${id}-problems`}
    tabindex="-1"
    aria-labelledby=${`${id}-problems-title`}
  >
    <h3 id=${`${id}-problems-title`}>${formWords[language].summary}</h3>
    <ul>
      ${problems.map(
        ({ field, words }) =>
          html`<li>
            <a href=${`#${fieldId(id, field)}`} @click=${focusField}>${words[language]}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Focuses the field: its own input, or the first one in it. Fields of several languages, and groups, are told by the group. */
function focusField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const target = link.ownerDocument.getElementById(link.hash.slice(1));
  const within = target?.matches('fieldset')
    ? target.querySelector<HTMLElement>('input, textarea, button')
    : null;
  (within ?? target)?.focus();
}
