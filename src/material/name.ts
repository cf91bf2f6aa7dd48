import { stringOf } from './string-of.js';

/** What a piece of the material is told from others by, in attributes and addresses. */
export const nameSchema = stringOf('a name of small letters, figures and hyphens', (text) =>
  /^[a-z][a-z\d-]*$/.test(text),
);
