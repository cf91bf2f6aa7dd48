import type { PropertyDeclarations, TemplateResult } from 'lit';
import { readNames } from '../../base/attribute-readers.js';
import { copyText } from '../../parts/copy-text.js';
import { LeaveController } from '../../base/controllers/leave-controller.js';
import { MaterialController } from '../../base/controllers/material-controller.js';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { textProperties } from '../../base/text-properties.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { bundledDefinitions } from '../../material/bundled/definitions.js';
import { defaultCounty } from '../../material/counties.js';
import { findsHiddenText } from './disclosure.js';
import { definitionStyles } from './styles.js';
import { definitionsTemplate, type DefinitionHandlers } from './template.js';
import { definitionsView, type DefinitionChoices, type DefinitionsView } from './view.js';
import { copiedText } from './words.js';

const bundledNames = bundledDefinitions[defaultCounty].definitions.map(({ id }) => id);

/**
 * Tells what men's violence against women comprises: its forms with a text each, of which a longer one folds (and
 * find-in-page, print and deep links open it), whom else the aim covers, and who bears the responsibility.
 *
 * The fragment `#kvinnofrid-` with a definition's name after it opens and scrolls to it.
 *
 * @tag violence-definitions
 * @summary What counts as men's violence against women?
 * @csspart subheading - The heading of a form of violence.
 * @csspart panel - What a longer definition has folded.
 * @csspart responsibility - Who bears the responsibility.
 * @csspart aim - Whom else the aim covers.
 */
export class ViolenceDefinitions extends KvinnofridElement {
  static override styles = [sharedStyles, definitionStyles];

  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true, useDefault: true },
    ...textProperties(['terms']),
  };

  /** Whether longer definitions start unfolded. */
  declare open: boolean;
  /**
   * Which definitions, by their names in the county's material, with spaces between. Without any, all.
   */
  declare terms?: string | null;

  /** Those on the page, in the order that they came. */
  static readonly #onPage = new Set<ViolenceDefinitions>();

  readonly #material = new MaterialController(this, this.warn, 'definitions', bundledDefinitions);
  /** What the visitor has opened or closed; forgotten with the page. */
  readonly #toggled = new Map<string, boolean>();
  /** What is told to who cannot see it. */
  #announced = '';
  /** What became of the address that was last to be copied; forgotten with the page. */
  #copy: DefinitionChoices['copy'] = null;

  constructor() {
    super();
    this.open = false;
    new LeaveController(this, () => this.#forget());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ViolenceDefinitions.#onPage.add(this);
    window.addEventListener('hashchange', this.#followFragment);
    void this.updateComplete.then(this.#followFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    ViolenceDefinitions.#onPage.delete(this);
    window.removeEventListener('hashchange', this.#followFragment);
  }

  protected override get awaited(): Promise<unknown> | null {
    // A name that is not bundled may be published.
    const { mend } = readNames(this.told('terms'), bundledNames);
    return this.#material.awaited(mend ? '' : null);
  }

  protected override get knownToServer(): string | null {
    return this.#material.knownToServer(this.told('terms'));
  }

  /** The names of the definitions to show, in the source's order. */
  get #terms(): readonly string[] {
    const names = this.#material.facts.definitions.map(({ id }) => id);
    return this.read('terms', (raw) => readNames(raw, names));
  }

  protected override view(instant: number): TimedView {
    return definitionsView(this.#material.facts, instant, {
      terms: this.#terms,
      startOpen: this.open || !findsHiddenText(),
      toggled: this.#toggled,
      copy: this.#copy,
    });
  }

  protected override template(view: TimedView, level: number): TemplateResult {
    const shown = view as DefinitionsView;
    return definitionsTemplate(this.words, shown, level, this.#handlers, this.#announced);
  }

  readonly #handlers: DefinitionHandlers = {
    toggle: (id, isOpen) => {
      this.#toggled.set(id, isOpen);
      this.requestUpdate();
    },
    copyLink: async (id) => {
      const address = addressOf(id);
      const copying = copyText(address);
      // What is said once more is heard once more.
      this.#announced = '';
      this.requestUpdate();
      await this.updateComplete;
      const isCopied = await copying;
      this.#copy = { id, address: isCopied ? null : address };
      this.#announced = copiedText(this.words, isCopied);
      this.requestUpdate();
    },
  };

  #forget(): void {
    this.#toggled.clear();
    const id = this.#termInAddress;
    if (id) this.#toggled.set(id, true);
    this.#copy = null;
    this.#announced = '';
    this.requestUpdate();
  }

  /** The definition of this element that the page's address names; none where none is on screen. */
  get #termInAddress(): string | undefined {
    return this.shown ? this.#terms.find((name) => location.hash === fragmentOf(name)) : undefined;
  }

  /** Opens and scrolls to the definition that the page's address names. */
  readonly #followFragment = async (): Promise<void> => {
    const id = this.#termInAddress;
    if (!id || !this.isConnected) return;
    this.#handlers.toggle(id, true);
    await this.updateComplete;
    // With several of these on a page, the first that has it is where the reader is brought.
    const first = [...ViolenceDefinitions.#onPage].find(
      (one) => one.shown && one.#terms.includes(id),
    );
    if (first === this) this.root?.querySelector(`#${id}`)?.scrollIntoView();
  };
}

function fragmentOf(id: string): string {
  return `#kvinnofrid-${id}`;
}

/** The page's address with a definition's fragment. */
function addressOf(id: string): string {
  return location.href.replace(/#.*$/, '') + fragmentOf(id);
}
