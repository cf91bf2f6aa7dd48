/** A fact that two documents have otherwise. */
export interface ChangedFact {
  /** `hotlines.duty-line.phone`. */
  readonly where: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** The facts in which two documents differ, the deepest ones, as far as both are objects or lists of one length. */
export function changedFacts(
  was: unknown,
  is: unknown,
  where: readonly string[] = [],
): ChangedFact[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (!isObject(was) || !isObject(is) || Array.isArray(was) !== Array.isArray(is)) {
    return [{ where: where.join('.'), was, is }];
  }
  if (Array.isArray(was) && was.length !== (is as unknown as unknown[]).length) {
    return [{ where: where.join('.'), was, is }];
  }
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) => changedFacts(was[name], is[name], [...where, name]));
}

function isObject(told: unknown): told is Readonly<Record<string, unknown>> {
  return typeof told === 'object' && told !== null;
}
