import {
  checklist,
  definitions,
  grantCall,
  hotline,
  support,
} from '../material/invented-county.js';
import { emptyDocument } from './demonstration-county.js';

const { responsibility, aim, definitions: all, ...provenance } = definitions;

/** A record without the name that it goes by. */
function unnamed<Facts extends { readonly id: string }>(facts: Facts): Omit<Facts, 'id'> {
  const entries = Object.entries(facts).filter(([field]) => field !== 'id');
  return Object.fromEntries(entries) as Omit<Facts, 'id'>;
}

/** The invented county's material as a document of its own. */
export const inventedDocument = {
  ...emptyDocument,
  hotlines: {
    'sago-line': { ...hotline, openingHours: 'Sa-Su 18:00-22:00; 2026 Dec 24 off' },
    'former-line': {
      withdrawn: '2026-11-01',
      name: 'Sagolänets förra linje',
      instead: ['no-line', 'sago-line'],
    },
  },
  grantCalls: { 'sagolanet-2027': unnamed(grantCall) },
  definitions: { digital: { ...unnamed(all[0]!), ...provenance } },
  definitionsFrame: { responsibility, aim, ...provenance },
  supportSections: { fika: { ...unnamed(support.sections[0]!), ...provenance } },
  checklist,
};
