import type { Definition, DefinitionSet } from '../../material/definition.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';

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
}

/** What is on screen of a county's definitions at an instant; the element's words aside. */
export interface DefinitionsView {
  /** What is said of all of them, and where they are from. */
  readonly set: DefinitionSet;
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
  set: DefinitionSet,
  instant: number,
  { terms, startOpen, toggled, uncopied }: DefinitionChoices,
): DefinitionsView {
  const definitions = set.definitions
    .filter(({ id }) => terms.includes(id))
    .map((definition) => ({
      ...definition,
      isOpen: toggled.get(definition.id) ?? startOpen,
      address: uncopied?.id === definition.id ? uncopied.address : null,
    }));
  const age = claimAge(set, instant);
  const areOpen = definitions.every(({ isOpen }) => isOpen);
  return {
    ...{ set, definitions, age },
    button: definitions.length > 1 ? (areOpen ? 'hide-all' : 'show-all') : null,
    nextChange: age.nextChange,
  };
}
