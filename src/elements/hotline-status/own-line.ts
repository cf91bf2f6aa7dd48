import { ownText } from '../../foundation/own-text.js';
import type { Words } from '../../language/words.js';
import { audiences, type Audience, type LineFacts } from '../../material/hotline.js';
import { hotlineSchema } from '../../material/hotline-schema.js';
import type { LineCitations } from '../../material/line-sources.js';
import { isFreeNumber } from '../../material/phone-number.js';
import { isPinnedName, isPinnedNumber } from '../../material/pinned-lines.js';
import { text } from '../../material/schema.js';
import type { HotlineTexts } from './hotline-words.js';

/** The attributes that tell of a line of the site's own. */
export type OwnAttribute =
  | 'name'
  | 'phone'
  | 'hours'
  | 'audience'
  | 'description'
  | 'eves'
  | 'bill'
  | 'website'
  | 'reviewed'
  | 'valid-from'
  | 'valid-until';

/**
 * What an attribute's value should have been, in words that complete "should be …"; null where it is
 * right. `phone` is the line's number, as its attribute has it.
 */
type OwnCheck = (value: unknown, phone: string | null) => string | null;

/** A national line's name and number are no other line's. */
const own =
  (check: OwnCheck, isPinned: (value: string) => boolean): OwnCheck =>
  (value, phone) =>
    check(value, phone) ?? (isPinned(String(value)) ? "its own, not a national line's" : null);

/** What each of the attributes must be. */
export const ownAttributes: Readonly<Record<OwnAttribute, OwnCheck>> = {
  name: own(text, isPinnedName),
  phone: own(hotlineSchema.phone, isPinnedNumber),
  hours: hotlineSchema.openingHours,
  audience: hotlineSchema.audience,
  description: text,
  eves: hotlineSchema.eves,
  bill: (value, phone) =>
    value === 'hidden' && isFreeNumber(phone ?? '') ? null : 'hidden, and only for 020 and 116',
  website: hotlineSchema.website,
  reviewed: hotlineSchema.reviewed,
  'valid-from': hotlineSchema.validFrom,
  'valid-until': hotlineSchema.validUntil,
};

/** A line's facts, and what is said of it. */
export interface Line {
  readonly facts: LineFacts;
  readonly texts: HotlineTexts;
  /** Where what its own source does not say is from. */
  readonly sources?: LineCitations | undefined;
  /** A text of the line as it is to be shown: one that the site wrote is in the site's language. */
  readonly shown: (text: string) => unknown;
}

/**
 * The line that a site describes by attributes. What is wrong is kept where it may still tell a person
 * something (hours), and claims nothing: hours that cannot be read are no hours, and a date that cannot
 * be read ends the claim. A number that is refused is not shown at all, as no one is to ring it.
 * @param read an attribute's text, null when it is not there; warns of a wrong one
 * @param nameless the name of a line that has none, or may not have the one that it has
 */
export function ownLine(
  words: Words,
  read: (attribute: OwnAttribute) => string | null,
  nameless: string,
): Line {
  const right = (attribute: OwnAttribute) => {
    const value = read(attribute);
    return ownAttributes[attribute](value, phone) === null ? value : null;
  };
  const phone = read('phone');
  return {
    shown: (text) => (text && text !== nameless ? ownText(words, text) : text),
    texts: {
      name: right('name') ?? nameless,
      operator: '',
      purpose: right('description') ?? '',
      topics: [],
    },
    facts: {
      phone: right('phone')?.trim() ?? null,
      openingHours: read('hours'),
      eves: right('eves') === 'open' ? 'open' : 'closed',
      audience: audiences.find((name): name is Audience => name === right('audience')) ?? null,
      bill: right('bill') ? 'hidden' : undefined,
      website: right('website') ?? undefined,
      reviewed: read('reviewed') ?? undefined,
      validFrom: read('valid-from') ?? undefined,
      validUntil: read('valid-until') ?? undefined,
    },
  };
}
