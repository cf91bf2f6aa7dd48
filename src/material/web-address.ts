import { stringOf } from './string-of.js';

/**
 * An absolute https address without a user name, whose host is in plain letters: those of Swedish and of
 * international names, `xn--…` for any others, so that none can be taken for another.
 */
export const webAddressSchema = stringOf(
  'an https address in plain letters, without a user name',
  (text) => /^https:\/\/[\w.åäöéü-]+(?::\d+)?(?:[/?#]|$)/i.test(text),
);
