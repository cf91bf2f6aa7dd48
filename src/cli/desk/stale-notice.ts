import { html, type TemplateResult } from 'lit/html.js';
import type { Json } from '../../publication/signed-json.js';
import { changedFacts } from './changed-facts.js';
import type { DeskState } from './desk-state.js';
import type { DeskView } from './desk-view.js';
import type { FactEdit } from './edited-json.js';
import { placeWords } from './finding-list.js';

/** Two that wrote at once. */
export interface StaleTerms {
  readonly theirs: DeskState;
  /** The document that both began from. */
  readonly base: Json;
  /** What was typed here. */
  readonly mine: readonly FactEdit[];
  readonly settle: (isKept: boolean) => void;
}

/** What somebody else wrote while this page was typed in, and what of this page is not written. */
export function staleNotice(
  view: DeskView,
  { theirs, base, mine, settle }: StaleTerms,
): TemplateResult {
  const own = view.words.stale;
  const changed = changedFacts(base, theirs.document);
  const shown = (value: unknown) =>
    value === undefined || value === null || value === ''
      ? own.empty
      : typeof value === 'string'
        ? `”${value}”`
        : JSON.stringify(value);
  return html`<section class="told wrong" aria-labelledby="stale">
    <h2 id="stale" tabindex="-1">${own.head}</h2>
    <p>${own.lead}</p>
    <h3>${own.theirs}</h3>
    <ul class="theirs">
      ${changed.map(
        ({ where, was, is }) =>
          html`<li>
            ${placeWords({ ...view, state: theirs }, where)}: ${shown(was)} → ${shown(is)}
          </li>`,
      )}
    </ul>
    <h3>${own.mine}</h3>
    <ul class="mine">
      ${mine.map(
        ({ path, value }) => html`<li>${placeWords(view, path.join('.'))}: ${shown(value)}</li>`,
      )}
    </ul>
    <div class="buttons">
      <button type="button" @click=${() => settle(true)}>${own.keep}</button>
      <button type="button" class="quiet" @click=${() => settle(false)}>${own.drop}</button>
    </div>
  </section>`;
}
