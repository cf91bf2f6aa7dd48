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

/** A page, who answers for it, and the date on which it was last looked at. */
export type Citation = Pick<Provenance, 'source' | 'publisher' | 'reviewed'>;

/** Where single facts of a record are from that are not on its own `source`, by their fields. */
export type Sources<Field extends string> = Readonly<Partial<Record<Field, Citation>>>;

/** The authorities that the material is from. Their names are words, see `publisher-words.ts`. */
export const publishers = [
  'county-board-orebro',
  'nck',
  'government',
  'gender-equality-agency',
  'honour-centre',
] as const;
export type Publisher = (typeof publishers)[number];
