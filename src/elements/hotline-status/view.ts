import type { Hotline } from '../../material/hotline.js';
import type { Citation } from '../../material/provenance.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import { parseDate, weekday, type EpochDay } from '../../time/civil-date.js';
import { openingState, type OpeningState } from '../../time/opening-hours.js';
import { civilAt, startOfDay, stockholmOffset } from '../../time/stockholm.js';
import type { Variant } from './variants.js';
import { weekHours, type WeekRow } from '../../time/week-hours.js';
import type { HotlineState } from './hotline-state.js';

/** A clock time to come, and how far away its day is. */
export interface ComingTime {
  readonly day: EpochDay;
  readonly weekday: number;
  /** Minutes since midnight in Stockholm. */
  readonly minute: number;
  /** A weekday's name alone is clear for up to six days. */
  readonly distance: 'today' | 'tomorrow' | 'within-a-week' | 'later';
}

/** From or until which day hours hold; without a day, that they no longer do. */
export type HoursValidity =
  { readonly kind: 'from' | 'until'; readonly day: EpochDay } | { readonly kind: 'past' };

/** Where it is from whom a line is for. */
export interface AudienceSource {
  readonly citation: Citation;
  readonly age: ClaimAge;
  /** Whether what is said of the hours is from there too. */
  readonly isOfHours: boolean;
}

/** A line's state, as it is claimed at an instant. */
export type ClaimedState = Exclude<HotlineState, 'withdrawn'>;

/** What is on screen of a line at an instant; its words aside. */
export interface HotlineView<State extends string = ClaimedState | 'served'> {
  readonly line: Hotline;
  readonly variant: Variant;
  /** `served`: nothing is said of the moment, as in what a server writes down and caches keep. */
  readonly state: State;
  /** Whether somebody answers; null where no claim is made. */
  readonly isOpen: boolean | null;
  readonly reason: OpeningState['reason'];
  readonly closes: ComingTime | null;
  readonly opens: ComingTime | null;
  /** Whether the line is the national one for those who are exposed, which is then not named again. */
  readonly isNational: boolean;
  /** Whether it is said that the call is not on the caller's bill. */
  readonly tellsBill: boolean;
  /** Whether the hours are told as they hold: not where the state tells them, nor where nobody vouches for them. */
  readonly tellsHours: boolean;
  readonly validity: HoursValidity | null;
  /** The week's days; empty where no claim is made of them, or every day is the same around the clock. */
  readonly week: readonly WeekRow[];
  /** Whether the visitor's clock shows another time than Stockholm's, so that ours must be named. */
  readonly isElsewhere: boolean;
  /** Whether it is said that all times are Swedish: where there are times besides the state's. */
  readonly namesSwedishTime: boolean;
  readonly age: ClaimAge;
  readonly audienceSource: AudienceSource | null;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/**
 * Tells what is on screen of a line at an instant (epoch milliseconds). Hours that are not known, cannot be
 * read or do not hold on that day give the state `unknown`: a closed line is never claimed to be open.
 * Around the clock is around the clock, however old the facts are.
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 */
export function hotlineView(
  line: Hotline,
  instant: number,
  visitorOffset: number,
  variant: Variant = 'full',
): HotlineView<ClaimedState> {
  const age = claimAge(line, instant);
  const claim = claimOf(line, instant, age);
  const { state, week } = claim;
  const isElsewhere = visitorOffset !== stockholmOffset(instant);
  const isNational = line.phone === womensHelplineNumber;
  const tellsHours = state !== 'unverified' && state !== 'always-open';
  const { audience, hoursNote } = line.sources ?? {};
  const audienceAge = claimAge(audience ?? {}, instant);
  return {
    ...{ line, variant, isElsewhere, isNational, tellsHours, age },
    ...claim,
    isOpen: isOpen(state),
    tellsBill: line.bill === 'hidden',
    validity: validityOf(line, age),
    namesSwedishTime: isElsewhere && (state === 'unverified' || week.length > 0),
    audienceSource: audience
      ? { citation: audience, age: audienceAge, isOfHours: hoursNote !== undefined }
      : null,
    nextChange: earliest(claim.nextChange, age.nextChange, audienceAge.nextChange),
  };
}

type Claim = Pick<
  HotlineView<ClaimedState>,
  'state' | 'reason' | 'closes' | 'opens' | 'week' | 'nextChange'
>;

/** What is claimed of a line, and when that changes but for its age. */
function claimOf(line: Hotline, instant: number, age: ClaimAge): Claim {
  const { openingHours, eves, validFrom, validUntil } = line;
  const noClaim = (state: ClaimedState): Claim => ({
    ...{ state, reason: null, closes: null, opens: null, week: [], nextChange: null },
  });
  if (!openingHours || age.validity !== 'valid') return noClaim('unknown');
  const settings = { eves, validFrom, validUntil };
  const { state, reason, closesAt, opensAt, until } = openingState(openingHours, instant, settings);
  if (state === 'always-open') return { ...noClaim(state), nextChange: until };
  if (age.isUnverified) return noClaim('unverified');
  const today = civilAt(instant).day;
  return {
    ...{ state, reason },
    closes: coming(closesAt, today),
    opens: coming(opensAt, today),
    week: weekHours(openingHours, instant, settings),
    // "Tomorrow" is another word at midnight, and the week's today another row.
    nextChange: earliest(until, startOfDay(today + 1)),
  };
}

function isOpen(state: HotlineView['state']): boolean | null {
  return state === 'unknown' || state === 'unverified' ? null : state !== 'closed';
}

function validityOf(
  { validFrom, validUntil }: Hotline,
  { validity }: ClaimAge,
): HoursValidity | null {
  // What is yet to hold has a first day, and one that can be read.
  if (validity === 'coming') return { kind: 'from', day: parseDate(validFrom!)! };
  if (validity === 'past') return { kind: 'past' };
  // Stryker disable next-line StringLiteral: no other text that is no date differs
  const until = parseDate(validUntil ?? '');
  return until === null ? null : { kind: 'until', day: until };
}

function coming(instant: number | null, today: EpochDay): ComingTime | null {
  if (instant === null) return null;
  const { day, minute } = civilAt(instant);
  const days = day - today;
  const distance =
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? 'within-a-week' : 'later';
  return { day, weekday: weekday(day), minute, distance };
}

function earliest(...instants: (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
