import * as v from 'valibot';

/**
 * A set of facts: these fields and no others, since a misspelt fact would otherwise vanish in silence. What is
 * expected of a field that is missing is what its own schema expects.
 */
export function factsOf<const Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, expectedIn(fields));
}

/** What is expected of fields that are missing, or not known, for the message of an object's schema. */
export function expectedIn(fields: v.ObjectEntries) {
  return ({ expected, path }: v.StrictObjectIssue | v.ObjectIssue): string => {
    if (expected === 'never') return Object.keys(fields).join(' or ');
    // What is no object at all has no path yet.
    const missing = fields[path?.at(-1)?.key as string] as v.GenericSchema | undefined;
    return missing ? v.safeParse(missing, undefined).issues![0].message : 'an object';
  };
}
