import type { CountyId } from '../counties.js';
import type { DefinitionSet } from '../definition.js';
import { plain } from '../plain.js';
import { definitions as orebro } from './orebro/definitions.js';

/** The definitions that come with the package, by county. */
export const bundledDefinitions: Record<CountyId, DefinitionSet> = { orebro: plain(orebro) };
