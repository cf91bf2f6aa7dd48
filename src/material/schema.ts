import { parseDate } from '../time/civil-date.js';
import { clockMinute } from '../time/clock-time.js';
import type { Citation, Provenance } from './provenance.js';
import { publishers } from './publisher.js';

/**
 * One check of one value: null when it is right, else what was expected in its place, in words
 * that complete the sentence "expected …".
 */
export type Check = (value: unknown) => string | null;

/** The checks of a set of facts, one a field. */
export type Schema<Facts> = { readonly [Field in keyof Facts]-?: Check };

/** A string of a pattern. */
export const matching =
  (pattern: RegExp, expected: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : expected;

/** One of the values. */
export const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value) ? null : values.join(' or ');

/** A whole number within bounds, both included. */
export const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `a whole number from ${least} to ${most}`;

/** What may be left out. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);

/** What may be null: known to be unknown. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

/** A list, each of whose entries passes the check. */
export const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0) return 'a list with at least one entry';
    return value.map(check).find((problem) => problem !== null) ?? null;
  };

/** A list that is whole or wrong: all of the parts, in the order of the source. */
export const all =
  (parts: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && String(value) === String(parts)
      ? null
      : `all of ${parts.join(', ')}, in this order`;

/** Any text that is not blank. */
export const text = matching(/\S/, 'a text');
/**
 * An absolute https address without a user name, whose host is in plain letters: those of Swedish and of
 * international names, `xn--…` for any others, so that none can be taken for another.
 */
export const webAddress = matching(
  /^https:\/\/[\w.åäöéü-]+(?::\d+)?(?:[/?#]|$)/i,
  'an https address in plain letters, without a user name',
);
/** A real date. */
export const date: Check = (value) =>
  typeof value === 'string' && parseDate(value) !== null ? null : 'a date, YYYY-MM-DD';

/** A time of day. */
export const clockTime: Check = (value) =>
  typeof value === 'string' && clockMinute(value) !== null ? null : 'a time of day, HH:MM';

/** A text of the material: Swedish by itself, or by language, with Swedish among them. */
export const materialText: Check = (value) => {
  const { sv } = Object(value) as { sv?: unknown };
  const texts = typeof value === 'string' ? [value] : [sv, ...Object.values(Object(value))];
  return texts.every((one) => text(one) === null) ? null : 'a text, in Swedish or by language';
};

const citationSchema: Schema<Citation> = {
  source: webAddress,
  publisher: oneOf(publishers),
  reviewed: date,
};

/** A page, who answers for it, and when it was last looked at. */
export const citation: Check = (value) => {
  const [problem] = problems(value, citationSchema);
  return problem ? `a citation with ${problem.field || 'fields'}: ${problem.expected}` : null;
};

/** Citations of single facts, by the facts' names. */
export const citationsOf =
  (facts: readonly string[]): Check =>
  (value) => {
    const told = Object.entries(Object(value) as object);
    if (told.length === 0) return `citations of ${facts.join(', ')}`;
    for (const [fact, one] of told) {
      const expected = facts.includes(fact) ? citation(one) : `one of ${facts.join(', ')}`;
      if (expected) return expected;
    }
    return null;
  };

/** The fields that every set of facts carries. */
export const provenanceSchema: Schema<Provenance> = {
  ...citationSchema,
  validFrom: optional(date),
  validUntil: optional(date),
};

/** A field that does not hold what its schema asks for. */
export interface Problem {
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

/**
 * Holds a set of facts against its schema: a problem for each field that is wrong or missing, and
 * for each that the schema does not know (a misspelt fact would otherwise vanish in silence).
 * What is no object has one problem, of the whole.
 */
export function problems(facts: unknown, schema: Readonly<Record<string, Check>>): Problem[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    return [{ field: '', value: facts, expected: 'an object' }];
  }
  const record = facts as Record<string, unknown>;
  const wrong = Object.entries(schema).flatMap(([field, check]) => {
    const expected = check(record[field]);
    return expected === null ? [] : [{ field, value: record[field], expected }];
  });
  const unknown = Object.keys(record)
    .filter((field) => !Object.hasOwn(schema, field))
    .map((field) => ({ field, value: record[field], expected: Object.keys(schema).join(' or ') }));
  return [...wrong, ...unknown];
}
