import { workdays } from '../../../time/timetable.js';
import type { BundledHotline } from '../../hotline.js';
import type { Citation } from '../../provenance.js';
import { msg } from '../../msg.js';
import { coordinatorsNumber } from './coordinators-number.js';
import { countyPage } from './county-page.js';

/** The page of the coordinators' operator, which bears the date. */
const coordination: Citation = {
  source: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
  publisher: msg('Jämställdhetsmyndigheten'),
  reviewed: '2023-09-21',
};

const honourSupport: BundledHotline = {
  name: msg('Nationell stödtelefon om hedersrelaterat våld och förtryck'),
  operator: msg('Länsstyrelsen Östergötland driver stödtelefonen.'),
  purpose: msg(
    'Hit kan du ringa för rådgivning i ärenden som rör barn och vuxna som är utsatta, eller riskerar att utsättas, för:',
  ),
  topics: [
    msg('hedersrelaterat våld och förtryck'),
    msg('barnäktenskap'),
    msg('tvångsäktenskap'),
    msg('könsstympning'),
  ],
  phone: '010-223 57 60',
  // The source: "helgfria vardagar, måndag till fredag, kl. 09:00-16:00".
  openingHours: workdays([9 * 60, 16 * 60]),
  eves: 'closed',
  audience: 'professionals',
  sources: {
    audience: {
      source: 'https://www.hedersfortryck.se/om-oss/stodtelefonen',
      publisher: msg('Nationellt centrum mot hedersrelaterat våld och förtryck'),
      // The page bears no date. It tells of 25/9 and 20/10 as days of its Mondays, Wednesdays and Fridays,
      // and both are only in 2023.
      reviewed: '2023-09-25',
    },
  },
  ...countyPage,
};

const traffickingCoordinators: BundledHotline = {
  name: msg('Regionkoordinatorer mot prostitution och människohandel'),
  operator: msg(
    'Koordinatorerna stödjer Jämställdhetsmyndigheten i frågor om prostitution och människohandel.',
  ),
  purpose: msg(
    'Ring om du behöver råd och vägledning när någon befinner sig i prostitution eller är utsatt för människohandel. Du kan också kontakta koordinatorn i din region.',
  ),
  phone: coordinatorsNumber,
  openingHours: null,
  // The county's page gives no hours.
  hoursNote: 'office-hours',
  eves: 'closed',
  audience: 'professionals',
  website: 'https://nspm.jamstalldhetsmyndigheten.se/om-nspm/',
  sources: { audience: coordination, hoursNote: coordination },
  ...countyPage,
};

/**
 * The two lines of the county's page. Whom they are for is their operators' to say: the page tells what to
 * ask about, and speaks to those who work with it, without saying that the lines are for them alone. Where
 * that is from stands in `sources`.
 */
export const hotlines = {
  'honour-support': honourSupport,
  'trafficking-coordinators': traffickingCoordinators,
};
