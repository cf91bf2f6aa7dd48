import { hiddenMend, hiddenNumber } from '../material/hidden-number.js';
import { phrasesOf } from '../material/phrases.js';
import type { ShownInPlace } from './shown-in-place.js';
import type { WrittenInPlace } from './written-in-place.js';

/**
 * Why an element may not stand in the place of what an editor wrote, and how to mend it; undefined where it may. No
 * number that was written gives way to another, nor do words that are not the name of what is shown. The number of a line
 * that is withdrawn does: nobody is to ring it, and the element says so, and whom to ring instead. Which number
 * that was is not known of a line that is not bundled; one that is written beside those that are shown is then taken for it.
 */
export function misfit(
  { numbers, words }: WrittenInPlace,
  { numbers: shown, own, names, former }: ShownInPlace,
): string | undefined {
  const gone = former === null ? numbers.find((number) => !shown.includes(number)) : former;
  const mend = hiddenNumber(numbers, gone ? [...shown, gone] : shown, own);
  if (mend)
    return own && !numbers.includes(own) ? `${mend}, or write ${own}, which it is now` : mend;
  const keys = names
    .flatMap((name) => (typeof name === 'string' ? [name] : Object.values(name)))
    .flatMap(phrasesOf)
    .map(({ key }) => key);
  const lost = words.find(({ key }) => !keys.includes(key));
  return lost && hiddenMend(lost.text);
}
