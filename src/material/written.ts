import { stringOf } from './string-of.js';

/** Any text that is not blank, as somebody wrote it. */
export const writtenSchema = stringOf('a text', (text) => /\S/.test(text));
