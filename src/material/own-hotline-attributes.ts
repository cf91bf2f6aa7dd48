/** The attributes that tell of a line of the site's own. */
export const ownHotlineAttributes = [
  'name',
  'phone',
  'hours',
  'audience',
  'description',
  'eves',
  'bill',
  'website',
  'reviewed',
  'valid-from',
  'valid-until',
] as const;

export type OwnHotlineAttribute = (typeof ownHotlineAttributes)[number];
