import { aroundTheClock } from '../time/timetable.js';
import type { Hotline } from './hotline.js';

/**
 * Kvinnofridslinjen, the national line for those who are exposed to violence. It is the same for every
 * county and is part of the code: no feed and no attribute changes it, or gives another number its
 * name. What its operator says of it besides are words: see `parts/help-lines.ts`.
 */
export const womensHelpline: Hotline = {
  phone: '020-50 50 50',
  openingHours: aroundTheClock,
  eves: 'open',
  audience: 'exposed',
  bill: 'hidden',
  website: 'https://kvinnofridslinjen.se/',
  source: 'https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon',
  publisher: 'nck',
  // News of the operator's, of March and April 2024, say the number and that it is open around the clock.
  reviewed: '2024-04-16',
};

/**
 * The year in which its operator's page, the `source` above, told that the call is free, not on the
 * bill and may be anonymous, that there are interpreters for most languages that are spoken in Sweden,
 * and that a text telephone can ring it. The page counts the calls of 2016.
 */
export const womensHelplineNoted = 2017;

/**
 * Nationell kvinnojour och stöd på teckenspråk (NKJT), for deaf, hard of hearing and deafblind persons:
 * by video and in text, from its own site. It is not open around the clock, and is no answer to danger.
 */
export const signLanguageWebsite = 'https://nkjt.se/';
