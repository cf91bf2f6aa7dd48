import * as v from 'valibot';

/** What was expected in a value's place, in words that complete the sentence "should be …"; null when it is right. */
export function expectedOf(schema: v.GenericSchema, value: unknown): string | null {
  return v.safeParse(schema, value).issues?.[0].message ?? null;
}
