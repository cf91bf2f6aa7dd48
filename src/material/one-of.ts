import * as v from 'valibot';

/** One of some values. */
export function oneOf<const Value extends string>(...values: [Value, ...Value[]]) {
  return v.picklist(values, values.join(' or '));
}
