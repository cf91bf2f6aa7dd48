import { ownText } from '../../foundation/own-text.js';
import { parseKronor } from '../../language/number-words.js';
import type { Words } from '../../language/words.js';
import { grantCallSchema } from '../../material/grant-call-schema.js';
import { text, webAddress, type Check } from '../../material/schema.js';
import type { Applicant, Call } from './call.js';
import { shareLimitText } from './grant-words.js';

const kronor: Check = (value) =>
  typeof value === 'string' && parseKronor(value) !== null ? null : 'whole kronor, 900 000';

const applicantList: Check = (value) =>
  typeof value === 'string' && listed(value).length > 0 && listed(value).every(isApplicant)
    ? null
    : 'applicants with their highest share, Kommuner 50 %; Stiftelser';

/** The attributes that tell of a call of the site's own, and what each must be. */
export const ownAttributes = {
  name: text,
  publisher: text,
  opens: grantCallSchema.opens,
  'last-day': grantCallSchema.lastDay,
  'closing-time': grantCallSchema.closingTime,
  'former-last-day': grantCallSchema.formerLastDay,
  'decision-day': grantCallSchema.decisionDay,
  amount: kronor,
  applicants: applicantList,
  steps: text,
  website: webAddress,
  reviewed: grantCallSchema.reviewed,
  'valid-until': grantCallSchema.validUntil,
} as const satisfies Record<string, Check>;

export type OwnAttribute = keyof typeof ownAttributes;

/**
 * The call that a site describes. What is wrong is kept where it may still tell a person something,
 * and claims nothing: with a date that cannot be read, it is not known when the call closes.
 * @param read an attribute's text, null when it is not there; warns of a wrong one
 */
export function ownCall(words: Words, read: (attribute: OwnAttribute) => string | null): Call {
  const right = (attribute: OwnAttribute) => {
    const value = read(attribute);
    return ownAttributes[attribute](value) === null ? value : null;
  };
  const nameless = words.say('Bidrag att söka');
  const name = right('name') ?? nameless;
  return {
    id: name,
    name,
    publisher: right('publisher') ?? '',
    applicants: listed(read('applicants')).map((entry) => applicant(words, entry)),
    steps: listed(read('steps')),
    website: right('website') ?? undefined,
    shown: (text) => (text === nameless ? text : ownText(words, text)),
    material: null,
    facts: {
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

/** Entries between semicolons. */
function listed(list: string | null): string[] {
  return (list ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

const applicantPattern = /^(.*?)(?:\s+(\d{1,3})\s*(?:%|procent))?$/;

function isApplicant(entry: string): boolean {
  const [, label, share = '1'] = applicantPattern.exec(entry)!;
  return Boolean(label) && !/[%\d]/.test(label!) && Number(share) >= 1 && Number(share) <= 100;
}

/** An entry that is not understood is shown as it was written, and gets no number. */
function applicant(words: Words, entry: string): Applicant {
  const [, label, percent] = applicantPattern.exec(entry)!;
  const share = isApplicant(entry) && percent ? Number(percent) : null;
  return {
    label: isApplicant(entry) ? label! : entry,
    share,
    shareText: shareLimitText(words, share),
  };
}
