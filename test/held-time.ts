/** Holds the device's clock and timers still, and moves them by hand. */
export class HeldTime {
  readonly #now = Date.now;
  readonly #setTimeout = globalThis.setTimeout;
  readonly #clearTimeout = globalThis.clearTimeout;
  readonly timers = new Map<number, { at: number; callback: () => void }>();
  #next = 1;

  constructor(public instant: number) {
    Date.now = () => this.instant;
    globalThis.setTimeout = ((callback: () => void, wait = 0) => {
      this.timers.set(this.#next, { at: this.instant + wait, callback });
      return this.#next++;
    }) as never;
    globalThis.clearTimeout = ((id: number) => this.timers.delete(id)) as never;
  }

  /** Moves to an instant, and runs each timer at its time on the way. */
  moveTo(instant: number): number {
    let runs = 0;
    for (;;) {
      const due = [...this.timers]
        .filter(([, { at }]) => at <= instant)
        .sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      this.timers.delete(due[0]);
      this.instant = Math.max(this.instant, due[1].at);
      due[1].callback();
      runs++;
    }
    this.instant = instant;
    return runs;
  }

  /**
   * Moves the device's clock, and no timer: the device sleeps, or somebody sets the clock, forwards or back.
   * @param milliseconds how far; below zero is back
   */
  sleep(milliseconds: number): void {
    this.instant += milliseconds;
    for (const timer of this.timers.values()) timer.at += milliseconds;
  }

  letGo(): void {
    Date.now = this.#now;
    globalThis.setTimeout = this.#setTimeout;
    globalThis.clearTimeout = this.#clearTimeout;
  }
}
