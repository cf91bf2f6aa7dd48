import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageNames } from '../../language/language-names.js';
import type { Locale } from '../../language/locales.js';
import type { ToldFinding } from './desk-state.js';
import type { DeskView } from './desk-view.js';
import { fieldWords } from './field-words.js';
import { findingWords } from './finding-words.js';

/**
 * What is wrong, and what should be looked at, each leading to its field.
 * @param within the record that all of it is of, whose name is not said again
 */
export function findingList(
  view: DeskView,
  findings: readonly ToldFinding[],
  within?: string,
): TemplateResult {
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
              ({ where, words: said }) =>
                html`<li>
                  <a
                    href="#f-${where}"
                    @click=${(event: Event) => {
                      event.preventDefault();
                      view.open(where);
                    }}
                    >${placeWords(view, where, within)}</a
                  >. ${findingWords(where, said)}
                </li>`,
            )}
          </ul>
        </section>`
      : nothing;
  return html`${part(words.errors, errors!, 'wrong')} ${part(words.warnings, warnings!, 'warned')}`;
}

/** Where a fact stands, as the page calls it: the record's name unless it is within that, and the field's with those around it. */
export function placeWords(
  { state, language, words }: DeskView,
  where: string,
  within?: string,
): string {
  const row = state.rows.find(({ record }) => where === record || where.startsWith(`${record}.`));
  if (!row) return where ? fieldWords(where.split('.'), language).label : words.unknownPlace;
  const title = row.title || words.kinds[row.kind];
  const rest = where.slice(row.record.length + 1);
  if (!rest) return title;
  const path = [
    row.kind,
    ...rest.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  ];
  const field = path
    .flatMap((step, at) => {
      if (at === 0 || step === 'sv') return [];
      if (Object.hasOwn(languageNames, step)) return [languageNames[step as Locale]];
      return typeof step === 'number'
        ? [String(step + 1)]
        : [fieldWords([row.kind, ...path.slice(1, at + 1)], language).label];
    })
    .join(' – ');
  return row.record === within ? field : `${title}, ${field}`;
}
