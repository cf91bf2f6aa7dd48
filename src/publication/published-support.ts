import { isSameSource } from '../material/is-same-source.js';
import type { Provenance } from '../material/provenance.js';
import type { CountySupport, SupportSection } from '../material/support-section.js';
import type { CountyMaterial } from './county-material.js';

/** A county's support, of which some sections may be from another page than the rest. */
export type MixedSupport = Provenance & {
  readonly sections: readonly (SupportSection & { readonly from?: Provenance | null })[];
};

/** A county's support with what it has published. null where it has none. */
export function publishedSupport(
  { supportSections }: CountyMaterial,
  bundled: CountySupport | null | undefined,
): MixedSupport | null {
  const sections = [...supportSections.values()];
  const [first] = sections;
  const all: Provenance | undefined = bundled ?? first;
  if (!first || !all) return null;
  const { source, publisher, reviewed } = all;
  return {
    ...{ source, publisher, reviewed },
    sections: sections.map((one) => ({ ...one, from: isSameSource(one, all) ? null : one })),
  };
}
