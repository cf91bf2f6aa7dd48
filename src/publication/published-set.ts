import type { Definition, DefinitionSet } from '../material/definition.js';
import { isSameSource } from '../material/is-same-source.js';
import type { Provenance } from '../material/provenance.js';
import type { CountyMaterial } from './county-material.js';

/** A county's definitions, of which some may be from another page than the rest. */
export type MixedSet = Omit<DefinitionSet, 'definitions'> & {
  readonly definitions: readonly (Definition & { readonly from?: Provenance | null })[];
};

/** A county's definitions with what it has published; null where it says nothing of them all. */
export function publishedSet({ definitions, definitionsFrame }: CountyMaterial): MixedSet | null {
  return (
    definitionsFrame && {
      ...definitionsFrame,
      definitions: [...definitions.values()].map((one) => ({
        ...one,
        from: isSameSource(one, definitionsFrame) ? null : one,
      })),
    }
  );
}
