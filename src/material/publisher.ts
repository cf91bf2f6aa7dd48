/** The authorities that the material is from. Their names are words, see `publisher-words.ts`. */
export const publishers = [
  'county-board-orebro',
  'nck',
  'government',
  'gender-equality-agency',
  'honour-centre',
] as const;
export type Publisher = (typeof publishers)[number];
