/**
 * Where a set of facts comes from and how long it may be trusted. Every set of facts carries one.
 * Dates are ISO `YYYY-MM-DD` in Europe/Stockholm.
 */
export interface Provenance {
  /** The page that the facts were read on, an https address. */
  readonly source: string;
  /** Who answers for that page. */
  readonly publisher: Publisher;
  /**
   * The date on which the facts were last checked. Twelve months later a claim that rests on them
   * carries a caveat with the year.
   */
  readonly reviewed: string;
  /** The first day on which a claim may be made from these facts. */
  readonly validFrom?: string | undefined;
  /** The last day on which a claim may be made from these facts. Past it, none is made. */
  readonly validUntil?: string | undefined;
}

/** The authorities that the material is from. Their names are words, see `publisher-words.ts`. */
export const publishers = ['county-board-orebro', 'nck'] as const;
export type Publisher = (typeof publishers)[number];
