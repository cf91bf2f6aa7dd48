import * as v from 'valibot';

/** A field that does not hold what its schema asks for. */
export interface Problem {
  /** Where it stands: `definitions.0.name`. Empty where the facts are no object. */
  readonly field: string;
  readonly value: unknown;
  /** What was expected in its place, in words that complete the sentence "expected …". */
  readonly expected: string;
}

/** Holds a set of facts against its schema: a problem for each field that is wrong, missing or not known. */
export function problems(facts: unknown, schema: v.GenericSchema): Problem[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    return [{ field: '', value: facts, expected: 'an object' }];
  }
  const { issues = [] } = v.safeParse(schema, facts);
  return issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    value: issue.path?.at(-1)!.value,
    expected: issue.message,
  }));
}
