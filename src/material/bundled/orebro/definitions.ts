import type { DefinitionSet } from '../../definition-set.js';
import { countyPage } from './county-page.js';

/** The definitions of the county's page, all five, in its order. */
export const definitions: DefinitionSet = {
  forms: [
    'violence-against-women',
    'close-relationships',
    'honour',
    'prostitution-trafficking',
    'commercialisation',
  ],
  ...countyPage,
};
