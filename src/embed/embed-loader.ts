import { makeElement } from '../base/make-element.js';
import { naming, type NamingHost } from '../base/material-name.js';
import { placeholderOf, placeholderSelector, type Known, type Placeholder } from './placeholder.js';

/**
 * Shows elements where a page's editors asked for them, in each of three forms: a link, a block with a
 * class, or the tag. It brings in the elements that the page uses, and never moves, replaces or writes to
 * a node of the page: an element stands in the shadow root of its placeholder, with what is inside as
 * fallback. What is being edited is left alone, and so is a placeholder with a number or words that the
 * element would hide; where the page names what a county publishes or a site adds, that is asked first, by the element.
 */
export class EmbedLoader {
  readonly #loads = new Map<string, Promise<void>>();
  readonly #warned = new Set<string>();
  readonly #selector: string;

  /**
   * @param load brings in the file that defines an element, or rejects with an error that says how to mend it
   * @param known what there is to bring in
   */
  constructor(
    private readonly load: (tag: string) => Promise<unknown>,
    private readonly known: Known,
  ) {
    this.#selector = [placeholderSelector, ...known.elements.keys()].join();
  }

  /** Looks for placeholders in the page, and from now on in what is added to it. */
  start(): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.start(), { once: true });
      return;
    }
    const { MutationObserver: Observer } = globalThis as Partial<typeof globalThis>;
    // Where a page has taken it away, what is added later is not seen.
    if (Observer) {
      new Observer((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) if (node instanceof Element) this.#look(node);
        }
      }).observe(document, { childList: true, subtree: true });
    }
    this.#look(document.documentElement);
  }

  #look(within: Element): void {
    if (within.matches(this.#selector)) this.#take(within);
    for (const node of within.querySelectorAll(this.#selector)) this.#take(node);
  }

  #take(node: Element): void {
    if (isEdited(node)) return;
    if (this.known.elements.has(node.localName)) {
      void this.#define(node.localName);
      return;
    }
    const placeholder = placeholderOf(node, this.known);
    if (!placeholder) return;
    const { mend, misfit } = placeholder as Partial<Placeholder>;
    const isLost = misfit && !document.documentElement.querySelector(naming);
    const told = isLost ? misfit : mend;
    if (told) this.#warn(node, told);
    if (!isLost && 'tag' in placeholder) void this.#show(placeholder);
  }

  async #show(placeholder: Placeholder): Promise<void> {
    const { host, tag, attributes } = placeholder;
    if (host.shadowRoot || !(await this.#define(tag))) return;
    // Much may have happened while the file was on its way.
    if (host.shadowRoot || !host.isConnected || isEdited(host)) return;
    const element = makeElement(tag) as HTMLElement & NamingHost;
    element.inPlaceOf = placeholder;
    for (const [name, value] of attributes) element.setAttribute(name, value);
    // What the editor wrote is the element's fallback, through the placeholder's shadow root.
    element.append(makeElement('slot'));
    host.attachShadow({ mode: 'open' }).append(element);
  }

  /** Brings an element in once; whether it is there. */
  async #define(tag: string): Promise<boolean> {
    if (customElements.get(tag)) return true;
    if (!this.#loads.has(tag)) {
      const load = this.load(tag).then(
        () => {},
        (error: Error) => console.warn(`<${tag}>: ${error.message}; the fallback is shown.`),
      );
      this.#loads.set(tag, load);
    }
    await this.#loads.get(tag);
    return customElements.get(tag) !== undefined;
  }

  #warn(node: Element, mend: string): void {
    const shown = node.localName === 'a' ? node.getAttribute('href') : node.className;
    const warning = `<${node.localName}> ${shown}: ${mend}.`;
    if (!this.#warned.has(warning)) console.warn(warning);
    this.#warned.add(warning);
  }
}

/** Whether someone may be editing a node: in the page itself, or all of the page. */
function isEdited(node: Element): boolean {
  return document.designMode === 'on' || (node as HTMLElement).isContentEditable;
}
