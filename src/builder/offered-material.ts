import { bundledDefinitions } from '../material/bundled/definitions.js';
import { bundledCountySupport } from '../material/bundled/county-support.js';
import { bundledGrantCalls } from '../material/bundled/grant-calls.js';
import { bundledHotlines } from '../material/bundled/hotlines.js';
import { defaultCounty } from '../material/counties.js';
import type { GrantCall } from '../material/grant-call.js';
import type { Hotline } from '../material/hotline.js';
import type { Text } from '../material/text.js';
import type { FactsByKind } from '../publication/published-facts.js';
import type { OwnFacts } from './own-facts.js';

/** A fact that can be chosen by its name. */
export interface Offered<Fact> {
  readonly id: string;
  readonly fact: Fact;
  /** Whether it is being written here, as one of the site's own. */
  readonly isOwn: boolean;
}

/** What a definition or a section is called, and whether it is shown where none is asked for. */
interface Part {
  readonly name: Text;
  readonly isUnasked: boolean;
}

/** All that an editor can choose among, in its order. */
export interface OfferedMaterial {
  readonly lines: readonly Offered<Hotline>[];
  readonly calls: readonly Offered<GrantCall>[];
  readonly terms: readonly Offered<Part>[];
  readonly sections: readonly Offered<Part>[];
}

/** What a page has of a county, as far as it is there. */
export type PageFacts = { readonly [Kind in OfferedKind]: FactsByKind[Kind] | null };
type OfferedKind = 'hotlines' | 'grantCalls' | 'definitions' | 'support';

/** What comes with the package. */
export const bundledPageFacts: PageFacts = {
  hotlines: bundledHotlines[defaultCounty],
  grantCalls: bundledGrantCalls[defaultCounty],
  definitions: bundledDefinitions[defaultCounty],
  support: bundledCountySupport[defaultCounty],
};

/**
 * What an editor can choose among: what the page has, what is withdrawn left out, and what of the site's own is being
 * written, which takes the place of what was read of it.
 */
export function offeredMaterial(
  page: PageFacts,
  own: Pick<OwnFacts, 'lines' | 'calls'>,
): OfferedMaterial {
  return {
    lines: withOwn(there<Hotline>(page.hotlines), own.lines),
    calls: withOwn(there<GrantCall>(page.grantCalls), own.calls),
    terms: parts(page.definitions?.definitions ?? []),
    sections: parts(page.support?.sections.map((one) => ({ ...one, name: one.heading })) ?? []),
  };
}

function there<Fact>(records: Readonly<Record<string, object>> | null): Offered<Fact>[] {
  return Object.entries(records ?? {})
    .filter(([, record]) => !('instead' in record))
    .map(([id, record]) => ({ id, fact: record as Fact, isOwn: false }));
}

function withOwn<Fact>(
  known: readonly Offered<Fact>[],
  own: Readonly<Record<string, Fact>>,
): Offered<Fact>[] {
  const written = Object.entries(own).map(([id, fact]) => ({ id, fact, isOwn: true }));
  return [...known.filter(({ id }) => !Object.hasOwn(own, id)), ...written];
}

function parts(
  records: readonly {
    readonly id: string;
    readonly name: Text;
    readonly isUnasked?: boolean | undefined;
  }[],
): Offered<Part>[] {
  return records.map(({ id, name, isUnasked = true }) => ({
    id,
    fact: { name, isUnasked },
    isOwn: false,
  }));
}
