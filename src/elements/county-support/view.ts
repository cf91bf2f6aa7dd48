import type { Citation, Provenance } from '../../material/provenance.js';
import type { Text } from '../../material/text.js';
import type { Strategy, SupportBlock, SupportSection } from '../../material/support-section.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import type { MixedSupport } from '../../publication/published-support.js';
import { strategyState, type StrategyState } from './strategy-state.js';

/** A strategy on screen. */
export type ShownStrategy = Strategy & Pick<StrategyState, 'state'>;

/** A piece of a section on screen. */
export type ShownBlock =
  Exclude<SupportBlock, { kind: 'heading' } | { kind: 'strategy' }> | ShownStrategy;

/** What a section tells first, or below one of its headings. */
export interface ShownEntry {
  /** null for what stands first. */
  readonly heading: Text | null;
  readonly blocks: readonly ShownBlock[];
  /** Whether only its heading is seen until it is opened: that of texts, which lead nowhere. */
  readonly isFolded: boolean;
}

/** A section on screen. */
export interface ShownSection extends Pick<SupportSection, 'heading'> {
  readonly entries: readonly ShownEntry[];
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
      entries: entriesOf(blocks, shown),
    }));
  const known = changes.filter((change) => change !== null);
  return {
    ...{ support, sections, age, strategySources },
    nextChange: known.length > 0 ? Math.min(...known) : null,
  };
}

function entriesOf(
  blocks: readonly SupportBlock[],
  shown: (strategy: Strategy) => ShownStrategy,
): ShownEntry[] {
  const parts: { heading: Text | null; blocks: ShownBlock[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ heading: block.text, blocks: [] });
    else parts.at(-1)!.blocks.push(block.kind === 'strategy' ? shown(block) : block);
  }
  return parts
    .filter(({ heading, blocks }) => heading !== null || blocks.length > 0)
    .map((part) => ({ ...part, isFolded: part.heading !== null && isText(part.blocks) }));
}

/** Texts alone: a number, a link and what holds for some years only are never out of sight. */
function isText(blocks: readonly ShownBlock[]): boolean {
  return blocks.length > 0 && blocks.every(({ kind }) => kind === 'paragraph' || kind === 'list');
}
