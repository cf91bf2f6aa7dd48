/** The county whose facts are shown where none is asked for: the one place where the code names one. */
export const defaultCounty = 'orebro';

/** The counties whose facts are bundled. */
export const countyIds = [defaultCounty] as const;
export type CountyId = (typeof countyIds)[number];
