import * as v from 'valibot';

/**
 * A string that passes a test.
 * @param expected what it should be, in words that complete the sentence "expected …"
 */
export function stringOf(expected: string, test: (value: string) => boolean) {
  return v.pipe(v.string(expected), v.check(test, expected));
}
