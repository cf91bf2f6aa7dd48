import type { Timetable } from '../time/timetable.js';
import type { CountyId } from './counties.js';
import { hotlines as orebro } from './bundled/orebro/hotlines.js';
import type { Provenance, Publisher } from './provenance.js';
import { womensHelpline } from './womens-helpline.js';

/** The lines that there are words for. */
export const hotlineIds = [
  'honour-support',
  'trafficking-coordinators',
  'kvinnofridslinjen',
] as const;
export type HotlineId = (typeof hotlineIds)[number];
/** Those whose facts are a county's. The national line for those who are exposed is the same for all. */
export type CountyHotlineId = Exclude<HotlineId, 'kvinnofridslinjen'>;

/** Whom a line is for. */
export const audiences = ['professionals', 'exposed'] as const;
export type Audience = (typeof audiences)[number];

/** What there is to know of any line, the county's or a municipality's own. */
export interface LineFacts extends Partial<Provenance> {
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
}

/** A telephone line of a county's material, as its source describes it. */
export interface Hotline extends LineFacts, Provenance {
  readonly source: string;
  readonly publisher: Publisher;
  readonly reviewed: string;
  readonly phone: string;
  readonly audience: Audience;
}

/** The facts that come with the package, by county. */
export const bundledHotlines: Record<CountyId, Record<HotlineId, Hotline>> = {
  orebro: { ...orebro, kvinnofridslinjen: womensHelpline },
};
