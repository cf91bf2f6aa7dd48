import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ToldFinding } from './desk-state.js';
import type { DeskView } from './desk-view.js';
import { fieldWords } from './field-words.js';
import { findingWords } from './finding-words.js';

/** What is wrong, and what should be looked at, each leading to its field. */
export function findingList(view: DeskView, findings: readonly ToldFinding[]): TemplateResult {
  const { words } = view;
  const [errors, warnings] = [true, false].map((isError) =>
    findings.filter((one) => one.isError === isError),
  );
  const part = (head: string, of: readonly ToldFinding[], looks: string) =>
    of.length > 0
      ? html`<section class="told ${looks}">
          <h3>${head} (${of.length})</h3>
          <ul>
            ${of.map(
              ({ where, words: said }) => html`<li>
                <button type="button" class="link" @click=${() => view.open(where)}>
                  ${placeWords(view, where)}</button
                >: ${findingWords(where, said)}
              </li>`,
            )}
          </ul>
        </section>`
      : nothing;
  return html`${part(words.errors, errors!, 'wrong')} ${part(words.warnings, warnings!, 'warned')}`;
}

/** Where a fact stands, as the page calls it: the record's name, and the field's. */
export function placeWords({ state, language, words }: DeskView, where: string): string {
  const row = state.rows.find(
    ({ record }) => where === record || where.startsWith(`${record}.`),
  );
  if (!row) return where ? fieldWords(where.split('.'), language).label : words.unknownPlace;
  const title = row.title || words.kinds[row.kind];
  const rest = where.slice(row.record.length + 1);
  if (!rest) return title;
  const steps = rest.split('.');
  const names = steps.filter((step) => !/^\d+$/.test(step));
  const numbers = steps.filter((step) => /^\d+$/.test(step)).map((step) => Number(step) + 1);
  const known = names.at(-1)!;
  const { label } = fieldWords([row.kind, known], language);
  return `${title}, ${label}${numbers.length > 0 ? ` ${numbers.join('.')}` : ''}`;
}
