/** The attributes that tell of a call of the site's own. */
export const ownGrantCallAttributes = [
  'name',
  'publisher',
  'opens',
  'last-day',
  'closing-time',
  'former-last-day',
  'decision-day',
  'amount',
  'applicants',
  'steps',
  'website',
  'reviewed',
  'valid-until',
] as const;

export type OwnGrantCallAttribute = (typeof ownGrantCallAttributes)[number];
