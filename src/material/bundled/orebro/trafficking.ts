import type { TraffickingDefinition } from '../../trafficking-definition.js';
import { countyPage } from './county-page.js';

/** The definition of the county's page: five acts, nine means, and the purposes of its footnote. */
export const trafficking: TraffickingDefinition = {
  acts: ['recruitment', 'transport', 'transfer', 'harbouring', 'receipt'],
  means: [
    'threat-of-violence',
    'use-of-violence',
    'coercion',
    'abduction',
    'fraud',
    'deception',
    'abuse-of-power',
    'abuse-of-vulnerability',
    'payment-for-consent',
  ],
  protocolVersion: '2000',
  penalCodeVersion: 'SFS 2018:601',
  purposes: ['sexual-exploitation', 'forced-labour', 'slavery', 'servitude', 'organ-removal'],
  ...countyPage,
};
