import { tags, type Tag } from '../../src/catalogue.js';
import type { Picture } from './pictures.js';

/** What an element shows on its card, where that is not what it shows by itself. */
const attributes: Partial<Record<Tag, Readonly<Record<string, string>>>> = {
  'hotline-status': { line: 'kvinnofridslinjen' },
  'grant-deadline': {
    name: 'Kommunens bidrag för kvinnofrid',
    publisher: 'Exempelkommunen',
    'last-day': '2026-12-18',
    amount: '500 000',
    applicants: 'Kommuner 50 %; Ideella organisationer 100 %; Stiftelser',
    reviewed: '2026-11-01',
  },
};

/** The pictures that the builder chooses by, one for each element. */
export const purposePictures: readonly (Picture & { readonly name: Tag })[] = tags.map((tag) => ({
  name: tag,
  tag,
  attributes: attributes[tag] ?? {},
  instant: Date.parse('2026-11-24T10:00+01:00'),
  width: 480,
  medium: 'light',
  press: [],
  isOfScreen: tag === 'quick-exit',
  isCard: true,
}));
