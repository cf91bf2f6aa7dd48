/** The counties whose facts are bundled. */
export const countyIds = ['orebro'] as const;
export type CountyId = (typeof countyIds)[number];

/** The county whose facts are shown where none is asked for. */
export const defaultCounty: CountyId = 'orebro';
