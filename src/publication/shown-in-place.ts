import { emergencyNumber, policeNumber } from '../material/emergency-numbers.js';
import { nationalNumber } from '../material/phone-number.js';
import type { Text } from '../material/text.js';
import { womensHelplineNumber } from '../material/womens-helpline.js';
import type { BundledCounty } from './county-material.js';
import type { FactsByKind, FactsKind } from './published-facts.js';

/** What an element chooses of its facts, as it is told. */
export interface Chosen {
  readonly line?: string | null;
  readonly call?: string | null;
  readonly terms?: string | null;
  readonly sections?: string | null;
}

/** What an element shows in the place of what an editor wrote. */
export interface ShownInPlace {
  /** Its telephone numbers at all times, as they are dialled in Sweden. */
  readonly numbers: readonly string[];
  /** The number of the line that it shows; null where it shows none, or one without a number. */
  readonly own: string | null;
  /** The names of what it shows. */
  readonly names: readonly Text[];
  /** Of a line that is withdrawn: the number that it had, null where nobody knows that any more. */
  readonly former?: string | null;
}

/** Whom every element that has a number shows beside it. */
const always = [emergencyNumber, womensHelplineNumber];

const byKind: {
  readonly [Kind in FactsKind]: (
    facts: FactsByKind[Kind],
    chosen: Chosen,
    bundled: BundledCounty[Kind] | null,
  ) => ShownInPlace | null;
} = {
  hotlines(lines, { line }, bundled) {
    if (!line || !Object.hasOwn(lines, line)) return null;
    const shown = lines[line]!;
    if (!('instead' in shown)) return told([shown.phone, ...always], [shown.name], shown.phone);
    const instead = shown.instead.map(({ phone }) => phone);
    const was = bundled && Object.hasOwn(bundled, line) ? bundled[line]!.phone : null;
    return {
      ...told([...instead, ...always], [shown.name]),
      former: was && nationalNumber(was),
    };
  },
  grantCalls(calls, { call }) {
    const named = Object.entries(calls).filter(([id]) => !call || id === call);
    return told(
      [],
      named.map(([, { name }]) => name),
    );
  },
  definitions: ({ definitions }, { terms }) =>
    told(
      [],
      chosenOf(definitions, terms).map(({ name }) => name),
    ),
  support({ sections }, chosen) {
    const shown = chosenOf(sections, chosen.sections);
    const phones = shown.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'phone' ? [block.phone] : [])),
    );
    return told(
      [...phones, ...always],
      shown.map(({ heading }) => heading),
    );
  },
  checklist: ({ coordinators }) => told([coordinators, policeNumber, ...always], []),
};

/**
 * What an element shows of some facts in the place of what an editor wrote; null where what it is to show is not among
 * them. Which line is meant is never guessed.
 * @param bundled what it would show of its own
 */
export function shownInPlace<Kind extends FactsKind>(
  kind: Kind,
  facts: FactsByKind[Kind],
  chosen: Chosen,
  bundled: BundledCounty[Kind] | null,
): ShownInPlace | null {
  return byKind[kind](facts, chosen, bundled);
}

function told(
  phones: readonly (string | null)[],
  names: readonly Text[],
  own: string | null = null,
): ShownInPlace {
  return {
    numbers: phones.filter((phone) => phone !== null).map(nationalNumber),
    own: own && nationalNumber(own),
    names,
  };
}

/** Those that are chosen by name; where none is, those that are shown by themselves. */
function chosenOf<Record extends { readonly id: string; readonly isUnasked?: boolean }>(
  records: readonly Record[],
  names: string | null | undefined,
): readonly Record[] {
  const asked = new Set(names?.split(/\s+/));
  const found = records.filter(({ id }) => asked.has(id));
  return found.length > 0 ? found : records.filter(({ isUnasked }) => !isUnasked);
}
