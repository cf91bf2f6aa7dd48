import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens for paper what is folded, and folds it again after: in browsers whose styles cannot reach it, such as Safari
 * before 18.4.
 */
export class PrintController implements ReactiveController {
  #opened: readonly HTMLDetailsElement[] = [];

  /** @param folds those of the element that are closed */
  constructor(
    host: ReactiveControllerHost,
    private readonly folds: () => Iterable<HTMLDetailsElement>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (CSS.supports('selector(::details-content)')) return;
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = [...this.folds()];
    for (const one of this.#opened) one.open = true;
  };

  readonly #close = (): void => {
    for (const one of this.#opened) one.open = false;
    this.#opened = [];
  };
}
