import { html, nothing, type TemplateResult } from 'lit/html.js';

/**
 * Content that is made in new nodes once all that was chosen or typed in it is forgotten. A field is cleared so: what a
 * script writes into one is seen by recorders of visits, in a closed shadow root too.
 */
export class Round {
  #isOdd = false;
  #isShown = false;

  /** The same content, in new nodes if this round is another than the one that is shown. */
  of(content: unknown): TemplateResult {
    this.#isShown = true;
    // Two templates: Lit keeps the nodes of one, and makes those of another.
    return this.#isOdd ? html`${content}${nothing}` : html`${content}`;
  }

  /** Another round, if anything of this one is shown. */
  next(): void {
    if (this.#isShown) this.#isOdd = !this.#isOdd;
    this.#isShown = false;
  }
}
