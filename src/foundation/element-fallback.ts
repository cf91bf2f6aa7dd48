import type { Words } from '../language/words.js';
import { defaultCounty } from '../material/counties.js';
import { emergencyNumber } from '../material/emergency-numbers.js';
import { bundledHotlines, type HotlineId } from '../material/hotline.js';
import { nationalNumber } from '../material/phone-number.js';
import { escaped } from './escaped.js';
import { phoneAddress } from './phone-link.js';

/**
 * What stands inside an element's tag until it is shown, and where scripts are off: the same facts in the
 * same words, without what changes by the hour.
 */
export interface ElementFallback {
  /**
   * What the element is called, as a page's title.
   * @param line which of the lines, where it shows one of several
   */
  title(words: Words, line?: HotlineId): string;
  /**
   * One line of text and links, which filters that make paragraphs leave as it is. It has every number as text.
   * @param line which of the lines, where it shows one of several
   */
  markup(words: Words, line?: HotlineId): string;
  /**
   * The numbers that the element shows at all times, as they are dialled in Sweden, by line where it shows one
   * of several (its own number first, and the line that is meant where none is said before the others), and
   * else by the empty string. No feed changes them.
   */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
}

const hotlines = bundledHotlines[defaultCounty];

/** A line's number as it is dialled in Sweden. */
export function lineNumber(line: HotlineId): string {
  return nationalNumber(hotlines[line].phone);
}

/** A number as text that dials it. */
export function phoneMarkup(words: Words, number: string): string {
  return `<a href="${phoneAddress(number)}"${words.dir === 'rtl' ? ' dir="ltr"' : ''}>${escaped(number)}</a>`;
}

/** What to ring in danger. */
export function emergencyMarkup(words: Words): string {
  return `${escaped(words.say('Vid akut fara, ring'))} ${phoneMarkup(words, emergencyNumber)}.`;
}

/** Where help is: in danger, and for those who are exposed to violence. */
export function helpMarkup(words: Words): string {
  const { phone } = hotlines.kvinnofridslinjen;
  return `${emergencyMarkup(words)} ${escaped(words.say('Om du själv är utsatt för våld, ring Kvinnofridslinjen'))} ${phoneMarkup(words, phone)}.`;
}

/** Whom to ask of trafficking, in one's work. */
export function coordinatorsMarkup(words: Words): string {
  const { phone } = hotlines['trafficking-coordinators'];
  return `${escaped(words.say('I ditt arbete: råd av regionkoordinatorerna mot prostitution och människohandel'))} ${phoneMarkup(words, phone)}.`;
}

/** The numbers of `helpMarkup`. */
export const helpNumbers = [emergencyNumber, lineNumber('kvinnofridslinjen')];
