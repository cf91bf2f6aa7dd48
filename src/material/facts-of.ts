import * as v from 'valibot';

/**
 * A set of facts: these fields and no others, since a misspelt fact would otherwise vanish in silence. What is
 * expected of a field that is missing is what its own schema expects.
 */
export function factsOf<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, ({ expected, path }) => {
    if (expected === 'never') return Object.keys(fields).join(' or ');
    const missing = path?.at(-1)?.key as string;
    const field = expected === 'Object' ? undefined : fields[missing];
    if (!field) return 'an object';
    return v.safeParse(field as v.GenericSchema, undefined).issues?.[0].message ?? 'a fact';
  });
}
