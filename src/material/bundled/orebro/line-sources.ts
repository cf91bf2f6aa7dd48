import type { LineSources } from '../../line-sources.js';
import type { Citation } from '../../provenance.js';

/** The page of the coordinators' operator, which bears the date. */
const coordination: Citation = {
  source: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
  publisher: 'gender-equality-agency',
  reviewed: '2023-09-21',
};

/** What the county's page does not say of its lines, and their operators do. */
export const lineSources: LineSources = {
  'honour-support': {
    audience: {
      source: 'https://www.hedersfortryck.se/om-oss/stodtelefonen',
      publisher: 'honour-centre',
      // The page bears no date. It tells of 25/9 and 20/10 as days of its Mondays, Wednesdays and Fridays,
      // and both are only in 2023.
      reviewed: '2023-09-25',
    },
  },
  'trafficking-coordinators': { audience: coordination, hoursNote: coordination },
};
