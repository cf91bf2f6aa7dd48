/** How many presses of Shift in a row leave the page, and the longest pause between two, in milliseconds. */
const pressesToLeave = 3;
export const longestPause = 5000;

/** What of a keyboard event counts. A browser that fills in a form sends some that have nothing of it. */
type Key = Partial<
  Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'getModifierState'>
>;

/**
 * Counts presses of Shift by itself. Shift that is held for another key or a click is no press, nor is it one
 * with another modifier (Alt and Shift change the keyboard's language), and any other key starts the count anew.
 */
export class ShiftPresses {
  #count = 0;
  #lastAt = 0;
  #isAlone = false;

  /** A key goes down. */
  down(event: Key): void {
    if (isShiftAlone(event)) this.#isAlone = true;
    else this.reset();
  }

  /**
   * A key goes up.
   * @param at milliseconds, by any clock
   * @returns how many presses are left until the page is to be left; null where this was no press
   */
  up(event: Key, at: number): number | null {
    if (!this.#isAlone || !isShiftAlone(event)) return null;
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

/** Whether the key is Shift, with no other modifier held. */
export function isShiftAlone(event: Key): boolean {
  return (
    event.key === 'Shift' &&
    !(event.altKey || event.ctrlKey || event.metaKey || event.getModifierState?.('AltGraph'))
  );
}
