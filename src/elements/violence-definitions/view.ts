import type { Definition } from '../../material/definition.js';
import type { Provenance } from '../../material/provenance.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import type { MixedSet } from '../../publication/published-set.js';

/** What the page asks for and the visitor has chosen. */
export interface DefinitionChoices {
  /** The names of the definitions to show. */
  readonly terms: readonly string[];
  /** Whether definitions start open. */
  readonly startOpen: boolean;
  /** What the visitor has opened (true) or closed, by name. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** The definition whose address could not be copied, and the address; null where none is. */
  readonly uncopied: { readonly id: string; readonly address: string } | null;
}

/** A definition on screen. */
export interface ShownDefinition extends Definition {
  readonly isOpen: boolean;
  /** Its address, where that could not be copied and is shown instead. */
  readonly address: string | null;
  /** Where it is from, if from another page than the rest. */
  readonly origin: { readonly facts: Provenance; readonly age: ClaimAge } | null;
}

/** What is on screen of a county's definitions at an instant; the element's words aside. */
export interface DefinitionsView {
  /** What is said of all of them, and where they are from. */
  readonly set: MixedSet;
  /** Those that are shown, in the source's order. */
  readonly definitions: readonly ShownDefinition[];
  /** What the button for all of them does; null where there is one definition, or none. */
  readonly button: 'show-all' | 'hide-all' | null;
  readonly age: ClaimAge;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/** Tells what is on screen of a county's definitions at an instant (epoch milliseconds). */
export function definitionsView(
  set: MixedSet,
  instant: number,
  { terms, startOpen, toggled, uncopied }: DefinitionChoices,
): DefinitionsView {
  const definitions = set.definitions
    .filter(({ id }) => terms.includes(id))
    .map(({ from, ...definition }) => ({
      ...definition,
      origin: from ? { facts: from, age: claimAge(from, instant) } : null,
      isOpen: toggled.get(definition.id) ?? startOpen,
      address: uncopied?.id === definition.id ? uncopied.address : null,
    }));
  const age = claimAge(set, instant);
  const areOpen = definitions.every(({ isOpen }) => isOpen);
  return {
    ...{ set, definitions, age },
    button: definitions.length > 1 ? (areOpen ? 'hide-all' : 'show-all') : null,
    nextChange: earliest([age, ...definitions.flatMap(({ origin }) => origin?.age ?? [])]),
  };
}

/** When the first of some ages changes, epoch milliseconds; null where none does. */
function earliest(ages: readonly ClaimAge[]): number | null {
  const next = Math.min(...ages.map(({ nextChange }) => nextChange ?? Infinity));
  return next < Infinity ? next : null;
}
