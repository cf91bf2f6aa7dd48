import * as v from 'valibot';
import { parseOpeningHours } from '../time/opening-hours-notation.js';
import { dateSchema } from './date.js';
import { expectedOf } from './expected-of.js';
import { audienceSchema } from './audience.js';
import { evesSchema } from './eves.js';
import type { Hotline } from './hotline.js';
import { openingHoursSchema } from './hours.js';
import type { OwnFacts } from './own-facts.js';
import { ownHotlineAttributes, type OwnHotlineAttribute } from './own-hotline-attributes.js';
import { isFreeNumber } from './phone-number.js';
import { isPinnedName, isPinnedNumber } from './pinned-lines.js';
import { msg } from './msg.js';
import { stringOf } from './string-of.js';
import { phoneSchema } from './swedish-phone.js';
import { webAddressSchema } from './web-address-schema.js';
import { writtenSchema } from './written.js';

/** A national line's name and number are no other line's. */
const own = (schema: v.GenericSchema<string>, isPinned: (value: string) => boolean) =>
  v.pipe(
    schema,
    v.check((value) => !isPinned(value), "its own, not a national line's"),
  );

/**
 * The line that a site describes by its attributes. What is wrong is kept where it may still tell a person
 * something (hours), and claims nothing: hours that cannot be read are no hours, and a date that cannot
 * be read ends the claim. A number that is refused is not given at all, as no one is to ring it.
 * @param read an attribute's text, null when it is not there
 */
export function ownHotline(
  read: (attribute: OwnHotlineAttribute) => string | null,
): OwnFacts<Hotline> {
  const phone = read('phone');
  const bill = stringOf(
    'hidden, and only for 020 and 116',
    // Stryker disable next-line StringLiteral: no other text that is no number differs
    (value) => value === 'hidden' && isFreeNumber(phone ?? ''),
  );
  const schemas: Readonly<Record<OwnHotlineAttribute, v.GenericSchema>> = {
    name: own(writtenSchema, isPinnedName),
    phone: own(phoneSchema, isPinnedNumber),
    hours: openingHoursSchema,
    audience: audienceSchema,
    description: writtenSchema,
    eves: evesSchema,
    bill,
    website: webAddressSchema,
    reviewed: dateSchema,
    'valid-from': dateSchema,
    'valid-until': dateSchema,
  };
  const mends = ownHotlineAttributes.flatMap((attribute) => {
    const value = read(attribute);
    const isNeeded = attribute === 'name' || attribute === 'phone';
    const expected = value === null && !isNeeded ? null : expectedOf(schemas[attribute], value);
    return expected === null ? [] : [[attribute, value, `should be ${expected}`] as const];
  });
  const wrong = new Set<string>(mends.map(([attribute]) => attribute));
  const right = (attribute: OwnHotlineAttribute) => (wrong.has(attribute) ? null : read(attribute));
  const hours = read('hours');
  const [name, description] = [right('name'), right('description')];
  const parsed = hours === null ? null : parseOpeningHours(hours);
  return {
    mends,
    told: {
      // Of one without a name, or that may not have the one that it has, it is told what it is.
      name: name === null ? msg('Telefonlinje') : { '': name },
      purpose: description === null ? undefined : { '': description },
      phone: right('phone')?.trim() ?? null,
      openingHours: parsed && 'timetable' in parsed ? parsed.timetable : null,
      hoursWritten: hours?.trim() && parsed && 'error' in parsed ? hours : undefined,
      eves: right('eves') === 'open' ? 'open' : 'closed',
      audience: audienceSchema.options.find((name) => name === right('audience')) ?? null,
      bill: right('bill') ? 'hidden' : undefined,
      website: right('website') ?? undefined,
      reviewed: read('reviewed') ?? undefined,
      validFrom: read('valid-from') ?? undefined,
      validUntil: read('valid-until') ?? undefined,
    },
  };
}
