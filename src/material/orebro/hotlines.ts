import type { CountyHotlineId, Hotline } from '../hotline.js';
import { countyPage } from './county-page.js';

/** The two lines of the county's page. */
export const hotlines: Record<CountyHotlineId, Hotline> = {
  'honour-support': {
    phone: '010-223 57 60',
    // The source: "helgfria vardagar, måndag till fredag, kl. 09:00-16:00".
    openingHours: 'Mo-Fr 09:00-16:00; PH off',
    eves: 'closed',
    audience: 'professionals',
    ...countyPage,
  },
  'trafficking-coordinators': {
    phone: '020-390 000',
    openingHours: null,
    // From the operator's own page, last changed 2023-09-21; the county's page gives no hours.
    hoursNote: 'office-hours',
    eves: 'closed',
    audience: 'professionals',
    website: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
    ...countyPage,
  },
};
