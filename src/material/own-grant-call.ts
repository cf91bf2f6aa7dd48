import type { GenericSchema } from 'valibot';
import { clockTimeSchema } from './clock-time.js';
import { dateSchema } from './date.js';
import { expectedOf } from './expected-of.js';
import type { Applicant, GrantCall } from './grant-call.js';
import { parseKronor } from './kronor.js';
import { ownData } from './own-data.js';
import type { Mend, OwnFacts } from './own-facts.js';
import { ownGrantCallAttributes, type OwnGrantCallAttribute } from './own-grant-call-attributes.js';
import { msg } from './msg.js';
import { stringOf } from './string-of.js';
import { webAddressSchema } from './web-address-schema.js';
import { writtenSchema } from './written.js';

const kronorSchema = stringOf('whole kronor, 900 000', (text) => parseKronor(text) !== null);

const applicantsSchema = stringOf(
  'applicants with their highest share, Kommuner 50 %; Stiftelser',
  (text) => listed(text).length > 0 && listed(text).every(isApplicant),
);

const schemas: Readonly<Record<OwnGrantCallAttribute, GenericSchema>> = {
  name: writtenSchema,
  publisher: writtenSchema,
  opens: dateSchema,
  'last-day': dateSchema,
  'closing-time': clockTimeSchema,
  'former-last-day': dateSchema,
  'decision-day': dateSchema,
  amount: kronorSchema,
  applicants: applicantsSchema,
  steps: writtenSchema,
  website: webAddressSchema,
  reviewed: dateSchema,
  'valid-until': dateSchema,
};

/**
 * The call that a site describes by its attributes, and by its data where they say nothing. What is wrong is
 * kept where it may still tell a person something, and claims nothing: with a date that cannot be read, it
 * is not known when the call closes.
 * @param attribute an attribute's text, null when it is not there
 * @param data JSON, null where there is none
 */
export function ownGrantCall(
  attribute: (name: OwnGrantCallAttribute) => string | null,
  data: string | null,
): OwnFacts<GrantCall> {
  const { values, mend } = data === null ? noData : ownData(data, ownGrantCallAttributes);
  const read = (name: OwnGrantCallAttribute) => attribute(name) ?? values.get(name) ?? null;
  const mends: Mend[] = mend ? [['data', data, mend]] : [];
  // Of data that cannot be read at all, that is all there is to mend.
  const isUnread = mends.length > 0 && values.size === 0;
  for (const name of ownGrantCallAttributes) {
    const value = read(name);
    const isNeeded = !isUnread && (name === 'name' || name === 'last-day');
    const expected = value === null && !isNeeded ? null : expectedOf(schemas[name], value);
    if (expected) mends.push([name, value, `should be ${expected}`]);
  }
  const wrong = new Set(mends.map(([name]) => name));
  const right = (name: OwnGrantCallAttribute) => (wrong.has(name) ? null : read(name));
  const [name, announcer] = [right('name'), right('publisher')];
  const nameless = msg('Bidrag att söka');
  return {
    mends,
    told: {
      id: name ?? nameless,
      name: name === null ? nameless : { '': name },
      announcer: announcer === null ? undefined : { '': announcer },
      applicants: listed(read('applicants')).map(applicant),
      steps: listed(read('steps')).map((step) => ({ '': step })),
      website: right('website') ?? undefined,
      // Stryker disable next-line StringLiteral: no other text that is no amount differs
      amount: parseKronor(right('amount') ?? ''),
      opens: read('opens') ?? undefined,
      lastDay: read('last-day') ?? undefined,
      closingTime: read('closing-time') ?? undefined,
      formerLastDay: read('former-last-day') ?? undefined,
      decisionDay: right('decision-day') ?? undefined,
      reviewed: read('reviewed') ?? undefined,
      validUntil: read('valid-until') ?? undefined,
    },
  };
}

const noData = { values: new Map<string, string>(), mend: undefined };

/** Entries between semicolons. */
function listed(list: string | null): string[] {
  return (list ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

const applicantPattern = /(.*?)(?:\s+(\d{1,3})\s*(?:%|procent))?$/s;

function isApplicant(entry: string): boolean {
  const [, label, share = '1'] = applicantPattern.exec(entry)!;
  return Boolean(label) && !/[%\d]/.test(label!) && Number(share) >= 1 && Number(share) <= 100;
}

/** An entry that is not understood is shown as it was written, and gets no number. */
function applicant(entry: string): Applicant {
  const [, label, percent] = applicantPattern.exec(entry)!;
  const isRight = isApplicant(entry);
  return {
    label: { '': isRight ? label! : entry },
    share: isRight && percent ? Number(percent) : null,
  };
}
