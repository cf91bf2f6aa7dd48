import type { CountySupport } from '../../county-support.js';
import { countyPage } from './county-page.js';

/**
 * What the county's page tells of its support. The page names its links by their texts; the addresses
 * are the operators' own. Where no right address is known there is none: `docs/links.md` says how each was
 * found, and all of them want a new look each time the facts are reviewed.
 */
export const countySupport: CountySupport = {
  // The page has "landsting och regioner". There are no landsting since 2019.
  partners: ['authorities', 'municipalities', 'regions', 'civil-society', 'others'],
  tasks: ['coordination', 'development', 'knowledge', 'questions'],
  examples: ['visits', 'cooperation', 'networks', 'competence'],
  strategySource: {
    source:
      'https://www.regeringen.se/informationsmaterial/2016/11/fakta-om-den-nationella-strategin-for-att-forebygga-och-bekampa-mans-vald-mot-kvinnor/',
    publisher: 'government',
    reviewed: '2016-11-16',
  },
  strategyFrom: 2017,
  strategyUntil: 2026,
  strategyGoals: ['prevention', 'detection', 'law-enforcement', 'knowledge'],
  honourCourseTopics: [
    'human-rights',
    'concept',
    'numbers',
    'family',
    'law',
    'lgbtq',
    'disability',
  ],
  fgmCourseAudiences: ['nurses', 'midwives', 'doctors', 'others'],
  honourWebsite: 'https://www.hedersfortryck.se/',
  coordinationWebsite: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
  ...countyPage,
};
