import { html, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import { heading } from '../../parts/heading.js';
import type { TranslationNotice } from '../../parts/translation-notice.js';
import { leaveTo } from './leave-to.js';
import type { ExitView } from './view.js';

/** What a visitor can do. */
export interface ExitHandlers {
  readonly leave: (event: Event) => void;
  readonly openSheet: () => void;
  readonly closeSheet: () => void;
}

/** The button that leaves, with the way to more beside it, above all of the page. */
export function exitBar(words: Words, view: ExitView, handlers: ExitHandlers): TemplateResult {
  return html`
    <div class="bar ${view.isAbove ? 'above' : ''}" popover="manual">
      ${exitLink(words, view, handlers)} ${tracesLink(words, view, handlers)}
      <p class="visually-hidden" role="status"></p>
    </div>
  `;
}

/**
 * What covers the page while it is left, and the sheet on how to hide a visit.
 * @param level of the sheet's heading
 */
export function exitTemplate(
  words: Words,
  view: ExitView,
  level: number,
  handlers: ExitHandlers,
  notice: TranslationNotice,
): TemplateResult {
  const { msg } = words;
  return html`
    <dialog
      class="cover"
      aria-label=${msg('Lämnar sidan')}
      @cancel=${keepOpen}
      @animationend=${focusLink}
    >
      <p>
        <a class="button" href=${view.target} target="_top" rel="nofollow noreferrer noopener"
          >${msg('Lämna sidan snabbt')}</a
        >
      </p>
      <p><button type="button" @click=${closeTab}>${msg('Stäng fliken')}</button></p>
    </dialog>
    ${view.traces ? null : sheet(words, view, level, handlers, notice)}
  `;
}

function exitLink({ msg }: Words, { target }: ExitView, { leave }: ExitHandlers): TemplateResult {
  return html`<a
    class="exit"
    part="exit"
    href=${target}
    rel="nofollow noreferrer noopener"
    @click=${leave}
    >${msg('Lämna sidan snabbt')}</a
  >`;
}

function tracesLink(
  { msg }: Words,
  { traces }: ExitView,
  { openSheet }: ExitHandlers,
): TemplateResult {
  const text = msg('Så döljer du ditt besök');
  return traces
    ? html`<a class="traces" part="traces" href=${traces}>${text}</a>`
    : html`<button
        type="button"
        class="traces"
        part="traces"
        aria-haspopup="dialog"
        @click=${openSheet}
      >
        ${text}
      </button>`;
}

/** A modal dialog: all else is inert, Escape closes it, a press beside it too where browsers know how, and the
 * way out is in it. */
function sheet(
  words: Words,
  view: ExitView,
  level: number,
  handlers: ExitHandlers,
  { line, last }: TranslationNotice,
): TemplateResult {
  const { msg } = words;
  const title = msg('Så döljer du ditt besök');
  return html`<dialog class="sheet" part="sheet" aria-label=${title} closedby="any">
    <p class="visually-hidden" role="status"></p>
    <div class="text">
      <div class="top">
        ${heading(level, title)}
        <button type="button" class="close" @click=${handlers.closeSheet}>${msg('Stäng')}</button>
      </div>
      ${heading(level + 1, msg('Vad knappen gör'), 'subheading')}
      <p>
        ${msg('Knappen byter till en annan sida, och Tillbaka leder inte hit igen. Men Tillbaka kan leda till andra sidor som du har läst, och webbläsaren minns besöket i sin historik.')}
      </p>
      ${view.hasKeys ? html`<p>${msg('Du kan också trycka på tangenten Shift tre gånger.')}</p>` : null}
      ${heading(level + 1, msg('Vad du kan göra själv'), 'subheading')}
      <ul>
        <li>
          ${msg('Ta bort just den här sidan ur historiken. Om hela historiken är tom kan någon undra varför.')}
        </li>
        <li>
          ${msg('Läs nästa gång i ett privat fönster, eller på en telefon eller dator som ingen annan kommer åt.')}
        </li>
      </ul>
      <p>
        ${msg('Den som har lagt ett spionprogram i telefonen eller datorn kan se allt du gör, vad du än tar bort.')}
      </p>
      ${line} ${last}
    </div>
    <div class="foot">${exitLink(words, view, handlers)}</div>
  </dialog>`;
}

function keepOpen(event: Event): void {
  event.preventDefault();
}

/** Where the browser lets no script close the tab, it is empty. */
function closeTab(): void {
  top!.close();
  leaveTo('about:blank');
}

/** What is in the cover is seen after a while, if the page is still here. */
function focusLink(event: Event): void {
  (event.currentTarget as Element).querySelector('a')?.focus();
}
