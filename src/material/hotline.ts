import type { Timetable } from '../time/timetable.js';
import type { Provenance, Sources } from './provenance.js';
import type { Text } from './text.js';

/** Whom a line is for. */
export const audiences = ['professionals', 'exposed'] as const;
export type Audience = (typeof audiences)[number];

/** The facts of a line that may be from another page than its `source`. */
export const citedFacts = ['audience', 'hoursNote'] as const;

/**
 * A telephone line with its texts, a county's or a site's own. One without a source is the site's own, which is
 * said of it and nothing else.
 */
export interface Hotline extends Partial<Provenance> {
  readonly name: Text;
  /** Who runs it, a sentence. */
  readonly operator?: Text;
  /** What it helps with: leads the topics, where there are any. */
  readonly purpose?: Text | undefined;
  readonly topics?: readonly Text[];
  /** The number as its source prints it: `010-223 57 60`; null when none is known. */
  readonly phone: string | null;
  /** When it is staffed; null when no clock times are known. */
  readonly openingHours: Timetable | null;
  /** The hours as a site wrote them, where they cannot be read: they may still tell a person something. */
  readonly hoursWritten?: string | undefined;
  /** What the source says of the hours where it gives no clock times. */
  readonly hoursNote?: 'office-hours';
  /**
   * Whether midsummer eve, christmas eve and new year's eve count as holidays. No source of a county's line
   * says so: that offices are closed then is our reading, and is to be told as such.
   */
  readonly eves: 'closed' | 'open';
  /** Whom it is for; null when that is not said. */
  readonly audience: Audience | null;
  /** Set only where the source says that the call is not shown on the caller's bill. */
  readonly bill?: 'hidden' | undefined;
  /** A page where the line's own operator tells more, an https address. */
  readonly website?: string | undefined;
  /** Where single facts are from that its `source` does not say. */
  readonly sources?: Sources<(typeof citedFacts)[number]>;
}

/** A line of a county's material: its number is known, and where all of it is from. */
export type BundledHotline = Hotline & Provenance & { readonly phone: string };
