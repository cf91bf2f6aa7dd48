import type { Words } from '../language/words.js';
import { defaultCounty } from '../material/counties.js';
import { emergencyNumber } from '../material/emergency-numbers.js';
import { bundledChecklists } from '../material/bundled/checklists.js';
import { escaped } from './escaped.js';
import { phoneAddress } from '../material/phone-number.js';
import { womensHelplineNumber } from '../material/womens-helpline.js';

/**
 * What stands inside an element's tag until it is shown, and where scripts are off: the same facts in the
 * same words, without what changes by the hour.
 */
export interface ElementFallback {
  /**
   * What the element is called, as a page's title.
   * @param line which of the lines, where it shows one of several
   */
  title(words: Words, line?: string): string;
  /**
   * One line of text and links, which filters that make paragraphs leave as it is. It has every number as text.
   * @param line which of the lines, where it shows one of several
   * @param now when it is written, epoch milliseconds. Left out: nothing is told that ages
   */
  markup(words: Words, line?: string, now?: number): string;
  /** The lines that the element shows one of, the one that it shows by itself first; none where there is no choice. */
  readonly lines?: readonly string[];
  /**
   * Numbers that the element shows at all times, beside those of the markup (which begins with a line's own), as
   * they are dialled in Sweden.
   */
  readonly alsoShown?: readonly string[];
}

/** A number as text that dials it. */
export function phoneMarkup(words: Words, number: string): string {
  return `<a href="${phoneAddress(number)}"${words.dir === 'rtl' ? ' dir="ltr"' : ''}>${escaped(number)}</a>`;
}

/** What to ring in danger. */
export function emergencyMarkup(words: Words): string {
  return `${escaped(words.msg('Vid akut fara, ring'))} ${phoneMarkup(words, emergencyNumber)}.`;
}

/** Where help is: in danger, and for those who are exposed to violence. */
export function helpMarkup(words: Words): string {
  return `${emergencyMarkup(words)} ${escaped(words.msg('Om du själv är utsatt för våld, ring Kvinnofridslinjen'))} ${phoneMarkup(words, womensHelplineNumber)}.`;
}

/** Whom to ask of trafficking, in one's work. */
export function coordinatorsMarkup(words: Words): string {
  const { coordinators } = bundledChecklists[defaultCounty];
  return `${escaped(words.msg('I ditt arbete: råd av regionkoordinatorerna mot prostitution och människohandel'))} ${phoneMarkup(words, coordinators)}.`;
}
