import type { Definition, DefinitionSet } from '../../material/definition.js';
import { isSameSource } from '../../material/is-same-source.js';
import type { Provenance } from '../../material/provenance.js';
import type { CountyMaterial } from '../../publication/county-material.js';

/** A county's definitions, of which some may be from another page than the rest. */
export type MixedSet = Omit<DefinitionSet, 'definitions'> & {
  readonly definitions: readonly (Definition & { readonly from?: Provenance | null })[];
};

/** A county's definitions with what it has published. Throws where it says nothing of them all. */
export function publishedSet({ definitions, definitionsFrame }: CountyMaterial): MixedSet {
  if (!definitionsFrame) throw new Error('the county has no definitions');
  return {
    ...definitionsFrame,
    definitions: [...definitions.values()].map((one) => ({
      ...one,
      from: isSameSource(one, definitionsFrame) ? null : one,
    })),
  };
}
