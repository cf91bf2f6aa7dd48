import * as v from 'valibot';

/**
 * A set of facts: these fields and no others, since a misspelt fact would otherwise vanish in silence. What is
 * expected of a field that is missing is what its own schema expects.
 */
export function factsOf<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, ({ expected, path }) => {
    if (expected === 'never') return Object.keys(fields).join(' or ');
    // What is no object at all has no path yet.
    const missing = fields[path?.at(-1)?.key as string] as v.GenericSchema | undefined;
    return missing ? v.safeParse(missing, undefined).issues![0].message : 'an object';
  });
}
