import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { DeskView } from './desk-view.js';
import { staleNotice, type StaleTerms } from './stale-notice.js';

/** What came of something that was asked for. */
export interface ToldNotice {
  readonly words: readonly string[];
  readonly isWrong: boolean;
}

/** What there is to tell and to ask, and what is done by the answers. */
export interface NoticeTerms {
  /** Whether the command is not reached. */
  readonly isGone: boolean;
  readonly notice: ToldNotice | null;
  readonly isDiscardAsked: boolean;
  readonly discard: () => void;
  readonly keep: () => void;
  /** What somebody else has written meanwhile; null for nothing. */
  readonly stale: StaleTerms | null;
  readonly goOn: () => void;
  readonly takeTheirs: () => void;
}

/** What a desk's page tells above what is worked at. */
export function deskNotices(view: DeskView, terms: NoticeTerms): TemplateResult {
  return html`
    <div role="status" class="notice">
      ${terms.isGone ? html`<p class="told wrong">${view.words.gone}</p>` : nothing}
      ${terms.notice ? told(terms.notice) : nothing}
    </div>
    ${terms.isDiscardAsked ? discardQuestion(view, terms) : nothing}
    ${terms.stale ? staleNotice(view, terms.stale) : nothing}
    ${view.state.isSavedElsewhere ? elsewhere(view, terms) : nothing}
  `;
}

function told({ words, isWrong }: ToldNotice): TemplateResult {
  return html`<div class="told ${isWrong ? 'wrong' : 'good'}">
    ${words.map((one) => html`<p>${one}</p>`)}
  </div>`;
}

function discardQuestion({ words }: DeskView, { discard, keep }: NoticeTerms): TemplateResult {
  return html`<div class="told" role="group" aria-labelledby="asked-discard">
    <p id="asked-discard" tabindex="-1">${words.discardSure}</p>
    <div class="buttons">
      <button type="button" @click=${discard}>${words.yes}</button>
      <button type="button" class="quiet" @click=${keep}>${words.no}</button>
    </div>
  </div>`;
}

function elsewhere({ words }: DeskView, { goOn, takeTheirs }: NoticeTerms): TemplateResult {
  return html`<section class="told wrong" aria-labelledby="elsewhere">
    <h2 id="elsewhere">${words.elsewhere.head}</h2>
    <p>${words.elsewhere.lead}</p>
    <div class="buttons">
      <button type="button" @click=${goOn}>${words.elsewhere.mine}</button>
      <button type="button" class="quiet" @click=${takeTheirs}>${words.elsewhere.theirs}</button>
    </div>
  </section>`;
}
