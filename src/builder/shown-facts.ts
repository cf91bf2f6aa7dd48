import { entryOf, type Tag } from '../catalogue.js';
import { grantFallbackOf } from '../elements/grant-deadline/fallback.js';
import { hotlineFallbackOf } from '../elements/hotline-status/fallback.js';
import { capitalised } from '../language/list-words.js';
import type { Words } from '../language/words.js';
import { bundledChecklists } from '../material/bundled/checklists.js';
import { bundledCountySupport } from '../material/bundled/county-support.js';
import { bundledDefinitions } from '../material/bundled/definitions.js';
import { bundledGrantCalls, grantCallIds } from '../material/bundled/grant-calls.js';
import { bundledHotlines, hotlineIds } from '../material/bundled/hotlines.js';
import { defaultCounty } from '../material/counties.js';
import type { GrantCall } from '../material/grant-call.js';
import type { Hotline } from '../material/hotline.js';
import { nationalNumber } from '../material/phone-number.js';
import type { Text } from '../material/text.js';
import { plainText } from '../parts/told-text.js';

/** What an embed says of its facts without a script. */
export interface ShownFacts {
  /** What it is called. */
  readonly title: string;
  /** Its fallback, in one line of text and links. */
  readonly markup: string;
  /** A page that tells more, for the link form: an https address. */
  readonly address: string;
  /** Who answers for that page: the words of the link. */
  readonly publisher: string;
}

/** What a fact is from, as far as it is told. */
interface Told {
  readonly source?: string;
  readonly website?: string | undefined;
  readonly publisher?: Text;
  readonly name?: Text;
}

/**
 * Of an element that shows one of several lines, or none: of what comes with the package.
 * @param now when it is written, epoch milliseconds. Left out: nothing is told that ages
 */
export function bundledFacts(
  tag: Tag,
  words: Words,
  line: string = hotlineIds[0],
  now?: number,
): ShownFacts {
  const { title, markup } = entryOf(tag).fallback;
  const { source, publisher } = toldOf(tag, line);
  return {
    title: title(words, line),
    markup: markup(words, line, now),
    address: source,
    publisher: plainText(words, publisher),
  };
}

/**
 * Of a line, wherever it comes from. One that has the number that comes with the package has its fallback too.
 * @param home the site's own address, for a line that names no page that tells more
 */
export function lineFacts(
  words: Words,
  id: string,
  line: Hotline,
  home: string,
  now?: number,
): ShownFacts {
  const bundled = Object.hasOwn(bundledHotlines[defaultCounty], id)
    ? bundledHotlines[defaultCounty][id]!
    : null;
  const phone = line.phone ?? '';
  if (bundled && nationalNumber(bundled.phone) === nationalNumber(phone)) {
    return bundledFacts('hotline-status', words, id, now);
  }
  return {
    title: capitalised(plainText(words, line.name)),
    markup: hotlineFallbackOf(words, line, now),
    ...leadingTo(words, line, home),
  };
}

/** Of a call for grants, likewise. */
export function callFacts(words: Words, id: string, call: GrantCall, home: string): ShownFacts {
  const first = bundledGrantCalls[defaultCounty][grantCallIds[0]];
  if (id === grantCallIds[0] && call.lastDay === first?.lastDay) {
    return bundledFacts('grant-deadline', words);
  }
  return {
    title: capitalised(plainText(words, call.name)),
    markup: grantFallbackOf(words, call),
    ...leadingTo(words, call, home),
  };
}

function toldOf(tag: Tag, line: string): { readonly source: string; readonly publisher: Text } {
  switch (tag) {
    case 'grant-deadline':
      return bundledGrantCalls[defaultCounty][grantCallIds[0]]!;
    case 'violence-definitions':
      return bundledDefinitions[defaultCounty];
    case 'trafficking-checklist':
      return bundledChecklists[defaultCounty];
    case 'county-support':
      return bundledCountySupport[defaultCounty];
    default:
      return bundledHotlines[defaultCounty][line] ?? bundledHotlines[defaultCounty][hotlineIds[0]]!;
  }
}

function leadingTo(
  words: Words,
  { source, website, publisher, name }: Told,
  home: string,
): Pick<ShownFacts, 'address' | 'publisher'> {
  return {
    address: source ?? website ?? home,
    publisher: plainText(words, (source === undefined ? undefined : publisher) ?? name ?? home),
  };
}
