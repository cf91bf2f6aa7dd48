import * as v from 'valibot';

/** What a schema expects in place of a value; null where the value is right. */
export function expectedOf(schema: v.GenericSchema, value: unknown): string | null {
  return v.safeParse(schema, value).issues?.[0].message ?? null;
}
