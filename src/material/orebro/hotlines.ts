import type { CountyHotlineId, Hotline } from '../hotline.js';
import type { Citation } from '../provenance.js';
import { countyPage } from './county-page.js';

/** The page of the coordinators' operator, which bears the date. */
const coordination: Citation = {
  source: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
  publisher: 'gender-equality-agency',
  reviewed: '2023-09-21',
};

/**
 * The two lines of the county's page. Whom they are for is their operators' to say: the page tells what to
 * ask about, and speaks to those who work with it, without saying that the lines are for them alone.
 */
export const hotlines: Record<CountyHotlineId, Hotline> = {
  'honour-support': {
    phone: '010-223 57 60',
    // The source: "helgfria vardagar, måndag till fredag, kl. 09:00-16:00".
    openingHours: 'Mo-Fr 09:00-16:00; PH off',
    eves: 'closed',
    audience: 'professionals',
    sources: {
      audience: {
        source: 'https://www.hedersfortryck.se/om-oss/stodtelefonen',
        publisher: 'honour-centre',
        // The page bears no date. It tells of 25/9 and 20/10 as days of its Mondays, Wednesdays and
        // Fridays, and both are only in 2023.
        reviewed: '2023-09-25',
      },
    },
    ...countyPage,
  },
  'trafficking-coordinators': {
    phone: '020-390 000',
    openingHours: null,
    // The county's page gives no hours.
    hoursNote: 'office-hours',
    eves: 'closed',
    audience: 'professionals',
    website: coordination.source,
    sources: { audience: coordination, hoursNote: coordination },
    ...countyPage,
  },
};
