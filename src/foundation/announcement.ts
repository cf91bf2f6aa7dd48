/** How long after the last change a text is announced: not a word for each tick or letter. */
const delay = 1000;

/** What a live region says once a visitor has paused. */
export class Announcement {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed asks for a new rendering */
  constructor(private readonly changed: () => void) {}

  /** The region's text now; it is empty until something is said. */
  get text(): string {
    return this.#text;
  }

  /** Says something, after a pause, in place of what was to be said. */
  say(text: string): void {
    this.clear();
    this.#timer = setTimeout(() => this.sayAtOnce(text), delay);
  }

  /** Says something that cannot wait, in place of what was to be said. */
  sayAtOnce(text: string): void {
    this.clear();
    this.#text = text;
    this.changed();
  }

  /** Says nothing, not even what was to be said. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }
}
