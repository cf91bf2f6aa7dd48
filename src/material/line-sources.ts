import type { CountyId } from './counties.js';
import type { HotlineId } from './hotline.js';
import { lineSources as orebro } from './bundled/orebro/line-sources.js';
import type { Sources } from './provenance.js';

/** The facts of a line that are from another page than the line's `source`. */
export const citedFacts = ['audience', 'hoursNote'] as const;

/** Where such facts of a line are from. What is not here is from the line's own `source`. */
export type LineCitations = Sources<(typeof citedFacts)[number]>;
export type LineSources = Readonly<Partial<Record<HotlineId, LineCitations>>>;

/** The citations that come with the package, by county. */
export const bundledLineSources: Record<CountyId, LineSources> = { orebro };
