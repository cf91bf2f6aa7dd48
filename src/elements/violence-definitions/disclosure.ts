import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chevronIcon } from '../../parts/icon-paths.js';
import { icon } from '../../parts/icon.js';

/**
 * Whether the browser can find text inside a closed panel and open it (`hidden="until-found"`,
 * HTML standard, section 6.1). Where it cannot, panels start open, so that nothing is out of reach.
 * A server cannot ask: what folds there does so without a script.
 */
export function findsHiddenText(): boolean {
  return !globalThis.document || 'onbeforematch' in document;
}

/** What a disclosure shows, and what to do when it is asked to open or close. */
export interface Disclosure {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly name: unknown;
  /** What else there is to press, beside the button. */
  readonly beside: unknown;
  readonly panel: unknown;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** A button that opens and closes a panel, which find-in-page opens too. */
export function disclosure({
  id,
  name,
  beside,
  panel,
  isOpen,
  toggle,
}: Disclosure): TemplateResult {
  return html`<div class="actions">
      <button
        type="button"
        class="toggle"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="${id}-panel"
        @click=${() => toggle(!isOpen)}
      >
        ${icon(chevronIcon)} <span>${name}</span>
      </button>
      ${beside}
    </div>
    <div
      id="${id}-panel"
      part="panel"
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${() => toggle(true)}
    >
      ${panel}
    </div>`;
}
