import * as v from 'valibot';

const expected = 'a list with at least one entry';

/** A list of one entry at least. */
export function listOf<Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(v.array(entry, expected), v.minLength(1, expected));
}

/** A list of what is told apart by its names, one entry at least. */
export function namedListOf<Entry extends v.GenericSchema<{ id: string }>>(entry: Entry) {
  return v.pipe(
    listOf(entry),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'names that differ'),
  );
}
