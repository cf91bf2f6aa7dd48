import type { Citation, Provenance } from '../../material/provenance.js';
import type { Strategy, SupportBlock, SupportSection } from '../../material/support-section.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import type { MixedSupport } from '../../publication/published-support.js';
import { strategyState, type StrategyState } from './strategy-state.js';

/** A strategy on screen. */
export type ShownStrategy = Strategy & Pick<StrategyState, 'state'>;

/** A section on screen. */
export interface ShownSection extends Pick<SupportSection, 'heading'> {
  readonly blocks: readonly (Exclude<SupportBlock, { kind: 'strategy' }> | ShownStrategy)[];
  /** Where it is from, if from another page than the rest. */
  readonly origin: { readonly facts: Provenance; readonly age: ClaimAge } | null;
}

/** What is on screen of a county's support at an instant; the element's words aside. */
export interface SupportView {
  /** Where it is from. */
  readonly support: MixedSupport;
  readonly sections: readonly ShownSection[];
  readonly age: ClaimAge;
  /** Where the strategies that are shown are from. */
  readonly strategySources: readonly { readonly citation: Citation; readonly age: ClaimAge }[];
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/**
 * Tells what is on screen of a county's support at an instant (epoch milliseconds).
 * @param asked the names of the sections to show
 */
export function supportView(
  support: MixedSupport,
  instant: number,
  asked: readonly string[],
): SupportView {
  const age = claimAge(support, instant);
  const changes = [age.nextChange];
  const strategySources: { citation: Citation; age: ClaimAge }[] = [];
  const shown = (strategy: Strategy): ShownStrategy => {
    const { state, nextChange } = strategyState(strategy, instant);
    const { citation } = strategy;
    const age = claimAge(citation, instant);
    strategySources.push({ citation, age });
    changes.push(nextChange, age.nextChange);
    return { ...strategy, state };
  };
  const origin = (facts: Provenance) => {
    const age = claimAge(facts, instant);
    changes.push(age.nextChange);
    return { facts, age };
  };
  const sections = support.sections
    .filter(({ id }) => asked.includes(id))
    .map(({ heading, blocks, from }) => ({
      heading,
      origin: from ? origin(from) : null,
      blocks: blocks.map((block) => (block.kind === 'strategy' ? shown(block) : block)),
    }));
  const known = changes.filter((change) => change !== null);
  return {
    ...{ support, sections, age, strategySources },
    nextChange: known.length > 0 ? Math.min(...known) : null,
  };
}
