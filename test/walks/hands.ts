import type { ElementHandle, Page } from 'puppeteer-core';

/** What can be told of a control by those who see or hear it. */
export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'combobox';

/**
 * How somebody uses a page: with a mouse and keys for text, or with the keyboard alone. Controls are found by what they are
 * and by their names, exactly; one that cannot be reached is an error.
 */
export interface Hands {
  readonly page: Page;
  /** Presses a button or a link, ticks a box, chooses a radio button; without a role, opens what is folded. */
  press(role: Role | null, name: string): Promise<void>;
  /** Types into a field, instead of what is there. */
  fill(name: string, text: string): Promise<void>;
  /** Picks a time of day, as `09:00`, or a day, as `2026-05-04`. */
  pick(name: string, value: string): Promise<void>;
  /** Chooses in a list. */
  choose(name: string, option: string): Promise<void>;
  /** Puts the caret into a text that is edited. */
  enter(area: ElementHandle<Element>): Promise<void>;
}
