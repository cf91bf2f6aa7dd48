import type { GrantCall, GrantCallId } from '../../grant-call.js';
import { countyPage } from './county-page.js';

/**
 * The call of the county's page. Its two named officials' e-mail addresses are not carried on
 * (personal data); `contact` is for a functional mailbox, and the 2018 call gives none.
 */
export const grantCalls: Record<GrantCallId, GrantCall> = {
  'orebro-2018': {
    amount: 900000,
    year: 2018,
    lastDay: '2018-08-15',
    eligible: [
      { type: 'municipality', share: 50 },
      { type: 'authority', share: 50 },
      { type: 'non-profit', share: 100 },
      { type: 'foundation', share: null },
    ],
    uses: ['urgent-measures', 'internal-training', 'competence'],
    areas: ['close-relationships', 'honour', 'prostitution-trafficking'],
    priority: 'masculinity-norms-and-perpetrators',
    goals: ['violence-prevention', 'detection-and-protection'],
    strategyPeriod: '2017–2020',
    maxPages: 4,
    postalAddress: ['Länsstyrelsen i Örebro län', '701 86 Örebro'],
    ...countyPage,
  },
};
