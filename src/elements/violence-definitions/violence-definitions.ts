import { html, type TemplateResult } from 'lit/html.js';
import { claimAge } from '../../time/claim-age.js';
import { heading } from '../../foundation/heading.js';
import { KvinnofridElement, type Showing } from '../../foundation/kvinnofrid-element.js';
import { reflectAttributes } from '../../foundation/reflect-attributes.js';
import { provenanceNote } from '../../foundation/provenance-note.js';
import {
  bundledDefinitions,
  violenceForms,
  type ViolenceForm,
} from '../../material/definition-set.js';
import { aimText, formDefinition, formName, responsibilityText } from './definition-words.js';
import { disclosure, findsHiddenText } from './disclosure.js';
import { definitionStyles } from './violence-definitions.styles.js';

/**
 * Tells what men's violence against women comprises: its forms as disclosures that find-in-page,
 * print and deep links open, whom else the aim covers, and who bears the responsibility.
 *
 * The fragment `#kvinnofrid-` and a form's name, `#kvinnofrid-honour`, opens and scrolls to it.
 *
 * @tag violence-definitions
 * @summary What counts as men's violence against women?
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart heading - The element's heading.
 * @csspart subheading - The heading of a form of violence, which holds its button.
 * @csspart panel - The definition of a form of violence.
 * @csspart responsibility - Who bears the responsibility.
 * @csspart aim - Whom else the aim covers.
 * @csspart source - Where the facts are from, and when they were checked.
 */
export class ViolenceDefinitions extends KvinnofridElement {
  static override readonly styles = [...KvinnofridElement.styles, definitionStyles];

  static override get observedAttributes(): readonly string[] {
    return [...super.observedAttributes, 'open'];
  }

  static {
    reflectAttributes(this, ['open']);
  }

  /**
   * Whether the definitions start expanded (default: they start closed).
   * @attr open
   */
  declare open: string | boolean | null;

  /** What the visitor has opened or closed. Forgotten with the page. */
  readonly #toggled = new Map<ViolenceForm, boolean>();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followFragment);
    this.updateComplete.then(this.#followFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followFragment);
  }

  protected override show(instant: number, level: number): Showing {
    const { words } = this;
    const { say } = words;
    const definitions = bundledDefinitions[this.countyId];
    const age = claimAge(definitions, instant);
    const content = html`
      ${heading(level, say('Vad innefattar mäns våld mot kvinnor?'))}
      <p class="inset" part="responsibility">
        <strong>${responsibilityText(words)}</strong>
      </p>
      <p>${say('Mäns våld mot kvinnor innefattar:')}</p>
      <div class="definitions">
        ${definitions.forms.map((form) => this.#definition(form, level + 1))}
      </div>
      <p part="aim">${aimText(words)}</p>
      ${provenanceNote(words, definitions, age)}
    `;
    return { content, nextChange: age.nextChange };
  }

  #definition(form: ViolenceForm, level: number): TemplateResult {
    return disclosure({
      id: form,
      level,
      name: formName(this.words, form),
      panel: formDefinition(this.words, form),
      isOpen: this.#toggled.get(form) ?? (this.hasAttribute('open') || !findsHiddenText()),
      toggle: (isOpen) => this.#toggle(form, isOpen),
    });
  }

  #toggle(form: ViolenceForm, isOpen: boolean): void {
    this.#toggled.set(form, isOpen);
    this.requestUpdate();
  }

  /** Opens and scrolls to the definition that the page's address names. */
  readonly #followFragment = async (): Promise<void> => {
    const form = violenceForms.find((name) => location.hash === `#kvinnofrid-${name}`);
    if (!form || !this.isConnected) return;
    this.#toggle(form, true);
    await this.updateComplete;
    // With several of these on a page, the first is where the reader is brought.
    if (document.querySelector(this.localName) !== this) return;
    this.shadowRoot?.querySelector(`#${form}`)?.scrollIntoView();
  };
}
