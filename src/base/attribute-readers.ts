import { isWebAddress, webAddressExpected } from '../material/web-address.js';
import { makeElement } from './make-element.js';

/** An attribute's value as the element may use it, and how to mend it where it was wrong. */
export interface Reading<Value> {
  readonly value: Value;
  /** Says how to mend a value that was refused; absent when nothing is wrong. */
  readonly mend?: string;
}

/** The levels that a heading may have. */
export const headingLevels = ['1', '2', '3', '4', '5', '6'] as const;

/** One of a set of names, or nothing. Anything else is refused and gives the default. */
export function readChoice<Name extends string>(
  raw: string | null,
  names: readonly Name[],
  byDefault: Name,
): Reading<Name> {
  if (raw === null) return { value: byDefault };
  const value = names.find((name) => name === raw);
  return value
    ? { value }
    : { value: byDefault, mend: `use one of ${names.join(', ')}; showing ${byDefault}` };
}

/**
 * Some of a set of names, with spaces between, in the set's order. Names that are not in it are left
 * out; where none is left, or nothing is asked for, it is the default: all of them.
 */
export function readNames<Name extends string>(
  raw: string | null,
  names: readonly Name[],
  byDefault = names,
): Reading<readonly Name[]> {
  if (raw === null) return { value: byDefault };
  const asked = new Set(raw.split(/\s+/).filter(Boolean));
  const found = names.filter((name) => asked.has(name));
  const value = found.length > 0 ? found : byDefault;
  return found.length > 0 && found.length === asked.size
    ? { value }
    : {
        value,
        mend: `use some of ${names.join(', ')}, with spaces between; showing ${value.join(', ')}`,
      };
}

/**
 * A web address: of https, or of the page's own origin, where it may be relative. Anything else is
 * refused and gives the default.
 */
export function readAddress(raw: string | null, byDefault: string): Reading<string> {
  if (raw === null) return { value: byDefault };
  const link = makeElement('a');
  link.href = raw;
  const isOwn = raw.trim() && link.href.startsWith(`${origin}/`);
  return isOwn || isWebAddress(raw)
    ? { value: raw }
    : { value: byDefault, mend: `should be ${webAddressExpected}, or one on this site, /vader` };
}
