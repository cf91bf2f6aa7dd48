import type { BundledCounty } from '../publication/county-material.js';
import { misfit } from '../publication/misfit.js';
import { PageMaterial } from '../publication/page-material.js';
import type { FactsByKind, FactsKind } from '../publication/published-facts.js';
import { shownInPlace, type Chosen } from '../publication/shown-in-place.js';
import type { NamingHost } from './material-name.js';

/**
 * The material of a page as it may stand in the place of what an editor wrote, by a link or a class: where that would be
 * lost behind it, asking throws, and so the editor's text stands. What is published later may fit, or fit no more.
 */
export class MaterialInPlace extends PageMaterial {
  readonly #host: NamingHost & Chosen;

  constructor(host: NamingHost & Chosen, ...rest: ConstructorParameters<typeof PageMaterial>) {
    super(...rest);
    this.#host = host;
  }

  override facts<Kind extends FactsKind>(
    kind: Kind,
    bundled: BundledCounty[Kind] | null,
  ): FactsByKind[Kind] | null {
    const facts = super.facts(kind, bundled);
    const { inPlaceOf } = this.#host;
    if (!facts || !inPlaceOf) return facts;
    const shown = shownInPlace(kind, facts, this.#host, bundled);
    const mend = shown ? misfit(inPlaceOf, shown) : inPlaceOf.misfit;
    if (mend) throw new Error(mend);
    return facts;
  }
}
