import type { Definition } from '../../material/definition.js';
import type { Provenance } from '../../material/provenance.js';
import type { TextBlock } from '../../material/text-block.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import type { MixedSet } from '../../publication/published-set.js';

/** What the page asks for and the visitor has chosen. */
export interface DefinitionChoices {
  /** The names of the definitions to show. */
  readonly terms: readonly string[];
  /** Whether longer definitions start open. */
  readonly startOpen: boolean;
  /** What the visitor has opened (true) or closed, by name. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** What became of the address that was last to be copied; null where none was. */
  readonly copy: Copy | null;
}

/** An address that was to be copied. */
export interface Copy {
  /** The name of its definition. */
  readonly id: string;
  /** Null where it is copied; else the address, to be copied by hand. */
  readonly address: string | null;
}

/** A definition on screen. */
export interface ShownDefinition extends Pick<Definition, 'id' | 'name'> {
  /** What stands open beside its heading: its first paragraph, with the list that belongs to it. */
  readonly lead: readonly TextBlock[];
  /** What folds; empty where nothing does. */
  readonly rest: readonly TextBlock[];
  readonly isOpen: boolean;
  /** What became of its address, where that was the last to be copied. */
  readonly copy: Copy | null;
  /** Where it is from, if from another page than the rest. */
  readonly origin: { readonly facts: Provenance; readonly age: ClaimAge } | null;
}

/** What is on screen of a county's definitions at an instant; the element's words aside. */
export interface DefinitionsView {
  /** What is said of all of them, and where they are from. */
  readonly set: MixedSet;
  /** Those that are shown, in the source's order. */
  readonly definitions: readonly ShownDefinition[];
  readonly age: ClaimAge;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/** Tells what is on screen of a county's definitions at an instant (epoch milliseconds). */
export function definitionsView(
  set: MixedSet,
  instant: number,
  { terms, startOpen, toggled, copy }: DefinitionChoices,
): DefinitionsView {
  const definitions = set.definitions
    .filter(({ id }) => terms.includes(id))
    .map(({ id, name, body, from }) => {
      const length = leadLength(body);
      return {
        ...{ id, name },
        lead: body.slice(0, length),
        rest: body.slice(length),
        origin: from ? { facts: from, age: claimAge(from, instant) } : null,
        isOpen: toggled.get(id) ?? startOpen,
        copy: copy?.id === id ? copy : null,
      };
    });
  const age = claimAge(set, instant);
  return {
    ...{ set, definitions, age },
    nextChange: earliest([age, ...definitions.flatMap(({ origin }) => origin?.age ?? [])]),
  };
}

/** How many blocks stand open: what they say is never a half, since a list goes with the words that lead to it. */
function leadLength([, second]: readonly TextBlock[]): number {
  return second?.kind === 'list' ? 2 : 1;
}

/** When the first of some ages changes, epoch milliseconds; null where none does. */
function earliest(ages: readonly ClaimAge[]): number | null {
  const next = Math.min(...ages.map(({ nextChange }) => nextChange ?? Infinity));
  return next < Infinity ? next : null;
}
