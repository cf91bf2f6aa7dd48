import { html, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import { leaveTo } from './leave-to.js';
import type { ExitView } from './view.js';

/** The bar with the button, above all of the page. */
export function exitBar(
  words: Words,
  view: ExitView,
  leave: (event: Event) => void,
): TemplateResult {
  return html`
    <div class="bar ${view.isAbove ? 'above' : ''}" popover="manual">
      <a
        class="exit"
        part="exit"
        href=${view.target}
        rel="nofollow noreferrer noopener"
        @click=${leave}
        >${words.msg('Lämna sidan snabbt')}</a
      >
      <div class="beside">${tracesHelp(words, view)}</div>
      <p class="visually-hidden" role="status"></p>
    </div>
  `;
}

/** What stands where the tag stands, and what covers the page while it is left. */
export function exitTemplate(words: Words, view: ExitView): TemplateResult {
  const { msg } = words;
  return html`
    <div class="in-place">${tracesHelp(words, view)}</div>
    <dialog
      class="cover"
      aria-label=${msg('Lämnar sidan')}
      @cancel=${keepOpen}
      @animationend=${focusLink}
    >
      <p>
        <a class="exit" href=${view.target} target="_top" rel="nofollow noreferrer noopener"
          >${msg('Lämna sidan snabbt')}</a
        >
      </p>
      <p><button type="button" @click=${closeTab}>${msg('Stäng fliken')}</button></p>
    </dialog>
  `;
}

/** Beside the button where there is room, else where the tag stands: see the style sheet. */
function tracesHelp({ msg }: Words, { traces }: ExitView): TemplateResult {
  if (traces) {
    return html`<a class="traces" part="traces" href=${traces}
      >${msg('Så döljer du ditt besök')}</a
    >`;
  }
  return html`<details class="traces" part="traces">
    <summary>${msg('Så döljer du ditt besök')}</summary>
    <p>
      ${msg('Knappen byter till en annan sida, och Tillbaka leder inte till den du läste. Mer än så gör den inte. Andra sidor som du har läst kan Tillbaka leda till, och webbläsaren minns besöket i sin historik.')}
    </p>
    <p>
      ${msg('Ta bort just den här sidan ur historiken. Om hela historiken är tom kan någon undra varför. Läs nästa gång i ett privat fönster, eller på en enhet som ingen annan har tillgång till.')}
    </p>
    <p>
      ${msg('Den som har lagt ett spionprogram i enheten kan se allt du gör, vad du än raderar.')}
    </p>
  </details>`;
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
