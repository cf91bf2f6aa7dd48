import type { CountyId } from './counties.js';
import { hotlines as orebro } from './orebro/hotlines.js';
import type { Provenance } from './provenance.js';

/** The lines that there are words for. */
export const hotlineIds = [
  'honour-support',
  'trafficking-coordinators',
  'kvinnofridslinjen',
] as const;
export type HotlineId = (typeof hotlineIds)[number];

/** Whom a line is for. */
export const audiences = ['professionals', 'exposed'] as const;
export type Audience = (typeof audiences)[number];

/** A telephone line, as its source describes it. */
export interface Hotline extends Provenance {
  /** The number as the source prints it: `010-223 57 60`. */
  readonly phone: string;
  /**
   * When it is staffed, in the subset of OpenStreetMap's notation that
   * `time/opening-hours.ts` documents; null when the source gives no clock times.
   */
  readonly openingHours: string | null;
  /** What the source says of the hours where it gives no clock times. */
  readonly hoursNote?: 'office-hours';
  /** Whether midsummer eve, christmas eve and new year's eve count as holidays. */
  readonly eves: 'closed' | 'open';
  readonly audience: Audience;
  /** Set only where the source says that the call is not shown on the caller's bill. */
  readonly bill?: 'hidden';
  /** A page where the line's own operator tells more, an https address. */
  readonly website?: string;
}

/** The facts that come with the package, by county. */
export const bundledHotlines: Record<CountyId, Record<HotlineId, Hotline>> = { orebro };
