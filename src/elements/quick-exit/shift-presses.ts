/** How many presses of Shift in a row leave the page, and the longest pause between two, in milliseconds. */
export const pressesToLeave = 3;
export const longestPause = 5000;

/**
 * Counts presses of Shift by itself. Shift that is held for another key or a click is no press, and
 * any other key starts the count anew.
 */
export class ShiftPresses {
  #count = 0;
  #lastAt = 0;
  #isAlone = false;

  /** A key goes down. */
  down(key: string): void {
    if (key === 'Shift') this.#isAlone = true;
    else this.reset();
  }

  /**
   * A key goes up.
   * @param at milliseconds, by any clock
   * @returns how many presses are left until the page is to be left; null where this was no press
   */
  up(key: string, at: number): number | null {
    if (key !== 'Shift' || !this.#isAlone) return null;
    this.#isAlone = false;
    this.#count = at - this.#lastAt > longestPause ? 1 : this.#count + 1;
    this.#lastAt = at;
    const left = pressesToLeave - this.#count;
    if (left <= 0) this.reset();
    return Math.max(left, 0);
  }

  /** Starts the count anew. */
  reset(): void {
    this.#count = 0;
    this.#isAlone = false;
  }
}
