/** A token, with what CSS needs of it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  /** Its value. */
  readonly css: string;
  /** What stands for that where a browser knows no relative colours. */
  readonly plain?: string;
  /** By what a page sets it; null where it only follows from others. */
  readonly property: string | null;
  /** Where it is used: a selector, and a property there. */
  readonly on: string;
  readonly sets: string;
}

export function tokensIn(tokens: object, group: 'set' | 'follows'): Token[];
export function tokenStyles(tokens: object): string;
