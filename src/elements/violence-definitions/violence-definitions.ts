import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Announcement } from '../../base/controllers/announcement.js';
import { readNames } from '../../base/attribute-readers.js';
import { copyText } from '../../parts/copy-text.js';
import { forgetOnLeave, keepInside } from '../../base/controllers/forget-on-leave.js';
import { heading } from '../../parts/heading.js';
import { KvinnofridElement, type Showing } from '../../base/kvinnofrid-element.js';
import { reflectAttributes } from '../../base/reflect-attributes.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { bundledDefinitions, type ViolenceForm } from '../../material/definition-set.js';
import { claimAge } from '../../time/claim-age.js';
import { aimText, formDefinition, formName, responsibilityText } from './definition-words.js';
import { disclosure, findsHiddenText } from './disclosure.js';
import { definitionStyles } from './violence-definitions.styles.js';

const attributes = ['open', 'terms'];

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
    return [...super.observedAttributes, ...attributes];
  }

  static {
    reflectAttributes(this, attributes);
  }

  /**
   * Whether the definitions start expanded (default: they start closed).
   * @attr open
   */
  declare open: string | boolean | null;
  /**
   * Which definitions, by their names with spaces between: `close-relationships honour`. Default: all,
   * which also are `violence-against-women`, `prostitution-trafficking` and `commercialisation`.
   * @attr terms
   */
  declare terms: string | null;

  /** Those on the page, in the order that they came. */
  static readonly #onPage = new Set<ViolenceDefinitions>();

  /** What the visitor has opened or closed; forgotten with the page. */
  readonly #toggled = new Map<ViolenceForm, boolean>();
  readonly #announcement = new Announcement(this.requestUpdate);
  /** The definition whose address could not be copied, and is shown instead. */
  #addressOf: ViolenceForm | null = null;

  constructor() {
    super();
    keepInside(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ViolenceDefinitions.#onPage.add(this);
    window.addEventListener('hashchange', this.#followFragment);
    forgetOnLeave(this.#forget, true);
    this.updateComplete.then(this.#followFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ViolenceDefinitions.#onPage.delete(this);
    window.removeEventListener('hashchange', this.#followFragment);
    forgetOnLeave(this.#forget, false);
  }

  /** The definitions to show, in the source's order. */
  get #forms(): readonly ViolenceForm[] {
    const { forms } = bundledDefinitions[this.countyId];
    return this.read('terms', (raw) => readNames(raw, forms));
  }

  protected override show(instant: number, level: number): Showing {
    const { words } = this;
    const { msg } = words;
    const definitions = bundledDefinitions[this.countyId];
    const age = claimAge(definitions, instant);
    const forms = this.#forms;
    const content = html`
      ${heading(level, msg('Vad innefattar mäns våld mot kvinnor?'))}
      <p class="inset" part="responsibility">
        <strong>${responsibilityText(words)}</strong>
      </p>
      ${forms.length > 1 ? this.#tools(forms) : nothing}
      <p>${msg('Mäns våld mot kvinnor innefattar:')}</p>
      <div class="definitions">${forms.map((form) => this.#definition(form, level + 1))}</div>
      <p part="aim">${aimText(words)}</p>
      ${provenanceNote(words, definitions, age)}
      <p class="visually-hidden" role="status">${this.#announcement.text}</p>
    `;
    return { content, nextChange: age.nextChange };
  }

  #tools(forms: readonly ViolenceForm[]): TemplateResult {
    const { msg } = this.words;
    const areOpen = forms.every((form) => this.#isOpen(form));
    return html`<p class="tools">
      <button type="button" @click=${() => this.#toggleAll(forms, !areOpen)}>
        ${areOpen ? msg('Dölj alla') : msg('Visa alla')}
      </button>
    </p>`;
  }

  #definition(form: ViolenceForm, level: number): TemplateResult {
    const { msg } = this.words;
    return disclosure({
      id: form,
      level,
      name: formName(this.words, form),
      panel: html`${formDefinition(this.words, form)}
        <p class="copy">
          <button type="button" @click=${() => this.#copyLink(form)}>
            ${msg('Kopiera länk hit')}<span class="visually-hidden"
              >: ${formName(this.words, form)}</span
            >
          </button>
          ${
            this.#addressOf === form
              ? html`<a href=${addressOf(form)}>${addressOf(form)}</a>`
              : nothing
          }
        </p>`,
      isOpen: this.#isOpen(form),
      toggle: (isOpen) => this.#toggle(form, isOpen),
    });
  }

  #isOpen(form: ViolenceForm): boolean {
    const byDefault = this.hasAttribute('open') || !findsHiddenText();
    return this.#toggled.get(form) ?? byDefault;
  }

  #toggle(form: ViolenceForm, isOpen: boolean): void {
    this.#toggled.set(form, isOpen);
    this.requestUpdate();
  }

  #toggleAll(forms: readonly ViolenceForm[], isOpen: boolean): void {
    for (const form of forms) this.#toggle(form, isOpen);
  }

  readonly #forget = (): void => {
    this.#toggled.clear();
    const form = this.#formInAddress;
    if (form) this.#toggled.set(form, true);
    this.#addressOf = null;
    this.#announcement.clear();
    this.requestUpdate();
  };

  async #copyLink(form: ViolenceForm): Promise<void> {
    const isCopied = await copyText(addressOf(form));
    this.#addressOf = isCopied ? null : form;
    const { msg } = this.words;
    this.#announcement.announce(
      isCopied
        ? msg('Länken är kopierad.')
        : msg('Länken kunde inte kopieras. Den står efter knappen.'),
    );
    this.requestUpdate();
  }

  /** The definition of this element that the page's address names. */
  get #formInAddress(): ViolenceForm | undefined {
    return this.#forms.find((name) => location.hash === fragmentOf(name));
  }

  /** Opens and scrolls to the definition that the page's address names. */
  readonly #followFragment = async (): Promise<void> => {
    const form = this.#formInAddress;
    if (!form || !this.isConnected) return;
    this.#toggle(form, true);
    await this.updateComplete;
    // With several of these on a page, the first that has it is where the reader is brought.
    const [first] = [...ViolenceDefinitions.#onPage]
      .filter((one) => one.#forms.includes(form))
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    if (first !== this) return;
    this.root?.querySelector(`#${form}`)?.scrollIntoView();
  };
}

function fragmentOf(form: ViolenceForm): string {
  return `#kvinnofrid-${form}`;
}

/** The page's address with a definition's fragment. */
function addressOf(form: ViolenceForm): string {
  return location.href.replace(/#.*$/, '') + fragmentOf(form);
}
