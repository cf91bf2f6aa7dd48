import { msg } from '../../msg.js';
import type { Provenance } from '../../provenance.js';

/**
 * The page of the county administrative board that the material is from. The page bears no date:
 * `reviewed` is the last day of the call that it announces, the latest day that it speaks of as
 * still to come.
 */
export const countyPage: Provenance = {
  source:
    'https://www.lansstyrelsen.se/orebro/stat-och-kommun/social-hallbarhet/mans-vald-mot-kvinnor.html',
  publisher: msg('Länsstyrelsen i Örebro län'),
  reviewed: '2018-08-15',
};
