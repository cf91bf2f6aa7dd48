import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from '../../parts/heading.js';

/**
 * Whether the browser can find text inside a closed panel and open it (`hidden="until-found"`,
 * HTML standard, section 6.1). Where it cannot, panels start open, so that nothing is out of reach.
 */
export function findsHiddenText(): boolean {
  return 'onbeforematch' in document;
}

/** What a disclosure shows, and what to do when it is asked to open or close. */
export interface Disclosure {
  /** Unique within the shadow root. */
  readonly id: string;
  readonly level: number;
  readonly name: unknown;
  readonly panel: TemplateResult;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/**
 * A heading that opens and closes a panel. The button stands inside the heading, since a heading
 * inside a `<summary>` loses its role in some screen readers.
 */
export function disclosure({ id, level, name, panel, isOpen, toggle }: Disclosure): TemplateResult {
  const button = html`<button
    type="button"
    id=${id}
    class="toggle"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="${id}-panel"
    @click=${() => toggle(!isOpen)}
  >
    <svg class="marker" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="m8 4 8 8-8 8" />
    </svg>
    <span>${name}</span>
  </button>`;
  return html`
    ${heading(level, button, 'subheading')}
    <div
      id="${id}-panel"
      part="panel"
      hidden=${isOpen ? nothing : 'until-found'}
      @beforematch=${() => toggle(true)}
    >
      <div class="panel">${panel}</div>
    </div>
  `;
}
