import type { CountyId } from './counties.js';
import { definitions as orebro } from './bundled/orebro/definitions.js';
import type { Provenance } from './provenance.js';

/** The forms of men's violence against women, in the order of the source. */
export const violenceForms = [
  'violence-against-women',
  'close-relationships',
  'honour',
  'prostitution-trafficking',
  'commercialisation',
] as const;
export type ViolenceForm = (typeof violenceForms)[number];

/** Which definitions there are, and where they are from. Their texts are words. */
export interface DefinitionSet extends Provenance {
  readonly forms: readonly ViolenceForm[];
}

/** The facts that come with the package, by county. */
export const bundledDefinitions: Record<CountyId, DefinitionSet> = { orebro };
