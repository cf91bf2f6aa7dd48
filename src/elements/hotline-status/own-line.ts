import { audiences, type Audience, type LineFacts } from '../../material/hotline.js';
import { hotlineSchema } from '../../material/hotline-schema.js';
import { text, type Check } from '../../material/schema.js';
import type { HotlineTexts } from './hotline-words.js';

/** The attributes that tell of a line of the site's own, and what each must be. */
export const ownAttributes = {
  name: text,
  phone: hotlineSchema.phone,
  hours: hotlineSchema.openingHours,
  audience: hotlineSchema.audience,
  description: text,
  eves: hotlineSchema.eves,
  bill: hotlineSchema.bill,
  website: hotlineSchema.website,
  reviewed: hotlineSchema.reviewed,
  'valid-from': hotlineSchema.validFrom,
  'valid-until': hotlineSchema.validUntil,
} as const satisfies Record<string, Check>;

export type OwnAttribute = keyof typeof ownAttributes;

/** A line's facts, and what is said of it. */
export interface Line {
  readonly facts: LineFacts;
  readonly texts: HotlineTexts;
}

/**
 * The line that a site describes by attributes. What is wrong is kept where it may still tell a person
 * something (a number, hours), and claims nothing: hours that cannot be read are no hours, and a date
 * that cannot be read ends the claim.
 * @param read an attribute's text, null when it is not there; warns of a wrong one
 */
export function ownLine(read: (attribute: OwnAttribute) => string | null, nameless: string): Line {
  const right = (attribute: OwnAttribute) => {
    const value = read(attribute);
    return ownAttributes[attribute](value) === null ? value : null;
  };
  return {
    texts: {
      name: right('name') ?? nameless,
      operator: '',
      purpose: right('description') ?? '',
      topics: [],
    },
    facts: {
      phone: read('phone')?.trim() || null,
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
