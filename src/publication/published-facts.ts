import type { Checklist } from '../material/checklist.js';
import type { GrantCall } from '../material/grant-call.js';
import type { Hotline } from '../material/hotline.js';
import type { BundledCounty, CountyMaterial } from './county-material.js';
import { pinnedLine } from './pinned-line.js';
import { publishedSet, type MixedSet } from './published-set.js';
import { publishedSupport, type MixedSupport } from './published-support.js';
import { withWithdrawn, type RecordsWithWithdrawn } from './with-withdrawn.js';

/** What an element is told of a county, by the kind of its facts. */
export interface FactsByKind {
  readonly hotlines: RecordsWithWithdrawn<Hotline>;
  readonly grantCalls: RecordsWithWithdrawn<GrantCall>;
  readonly definitions: MixedSet;
  readonly support: MixedSupport;
  readonly checklist: Checklist;
}

/** A kind of facts: what one element shows. */
export type FactsKind = keyof FactsByKind;

const byKind: {
  readonly [Kind in FactsKind]: (
    material: CountyMaterial,
    bundled: BundledCounty[Kind] | null,
  ) => FactsByKind[Kind] | null;
} = {
  hotlines: ({ hotlines, withdrawn }) => withWithdrawn(hotlines, withdrawn.hotlines, pinnedLine),
  grantCalls: ({ grantCalls, withdrawn }) => withWithdrawn(grantCalls, withdrawn.grantCalls),
  definitions: publishedSet,
  support: publishedSupport,
  checklist: ({ checklist }) => checklist,
};

/**
 * The facts of a kind in a county's material, in the shape in which an element has them bundled; null where there
 * are none.
 */
export function publishedFacts<Kind extends FactsKind>(
  kind: Kind,
  material: CountyMaterial,
  bundled: BundledCounty[Kind] | null,
): FactsByKind[Kind] | null {
  return byKind[kind](material, bundled);
}
