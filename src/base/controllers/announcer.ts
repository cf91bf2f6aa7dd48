import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long after the last change a text is announced, in milliseconds: not a word for each tick or letter. */
const delay = 1000;

/** What an element's live region says once a visitor has paused. */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** The region's text now; it is empty until something is said. */
  get text(): string {
    return this.#text;
  }

  /** Says something, in place of what was to be said: after a pause, or at once where it cannot wait. */
  announce(text: string, isUrgent = false): void {
    this.clear();
    const speak = () => {
      this.#text = text;
      this.host.requestUpdate();
    };
    if (isUrgent) speak();
    else this.#timer = setTimeout(speak, delay);
  }

  /** Says nothing, not even what was to be said. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }
}
