import { stringOf } from './string-of.js';

/** The act that the Penal Code's section has its wording by, `SFS 2018:601`. */
export const penalCodeSchema = stringOf('an act, SFS 2018:601', (text) =>
  /^SFS \d{4}:\d+$/.test(text),
);
