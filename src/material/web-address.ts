/** What a web address should be, in words that complete the sentence "should be …". */
export const webAddressExpected = 'an https address in plain letters, without a user name';

/**
 * An absolute https address without a user name, whose host is in plain letters: those of Swedish and of
 * international names, `xn--…` for any others, so that none can be taken for another.
 */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[\w.åäöéü-]+(?::\d+)?(?:[/?#]|$)/i.test(text);
}
