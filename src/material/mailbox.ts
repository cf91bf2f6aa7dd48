import { stringOf } from './string-of.js';

/** An address whose local part looks like a person's name is refused: none is carried anywhere. */
export const mailboxSchema = stringOf(
  "a functional mailbox's address, not a named person's",
  (text) => /^(?![^@]*\p{L}\.\p{L})[^\s@]+@[^\s@]+\.\w+$/u.test(text),
);
