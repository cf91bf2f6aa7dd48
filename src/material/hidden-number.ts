import { emergencyNumber } from './emergency-numbers.js';

/**
 * Why a text may not be replaced by what shows other telephone numbers, and how to mend it; undefined where it may. A
 * number that was written is one that is shown, and where others than 112 were written `own` is among them. All numbers
 * are as they are dialled in Sweden.
 * @param own the number that it is about, such as a line's own
 */
export function hiddenNumber(
  written: readonly string[],
  shown: readonly string[],
  own?: string | null,
): string | undefined {
  const other = written.find((number) => !shown.includes(number));
  if (other) return hiddenMend(other);
  const isOther = written.some((number) => number !== emergencyNumber) && !written.includes(own!);
  return own && isOther ? `${own} is missing there` : undefined;
}

/** How to mend that something which was written would no longer be seen. */
export const hiddenMend = (words: string) => `"${words}" would be hidden; put it outside`;
