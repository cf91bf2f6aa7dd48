import type { CountyHotlineId, Hotline } from '../../hotline.js';
import { workdays } from '../../../time/timetable.js';
import { countyPage } from './county-page.js';

/**
 * The two lines of the county's page. Whom they are for is their operators' to say: the page tells what to
 * ask about, and speaks to those who work with it, without saying that the lines are for them alone. Where
 * that is from stands in `line-sources.ts`.
 */
export const hotlines: Record<CountyHotlineId, Hotline> = {
  'honour-support': {
    phone: '010-223 57 60',
    // The source: "helgfria vardagar, måndag till fredag, kl. 09:00-16:00".
    openingHours: workdays([9 * 60, 16 * 60]),
    eves: 'closed',
    audience: 'professionals',
    ...countyPage,
  },
  'trafficking-coordinators': {
    phone: '020-390 000',
    openingHours: null,
    // The county's page gives no hours: see `line-sources.ts`.
    hoursNote: 'office-hours',
    eves: 'closed',
    audience: 'professionals',
    website: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
    ...countyPage,
  },
};
