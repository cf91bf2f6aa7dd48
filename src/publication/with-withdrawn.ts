import { plain } from '../material/plain.js';
import type { Withdrawn } from './county-material.js';
import type { WithdrawnRecord } from './withdrawn-record.js';

/** Records by their names, of which some are withdrawn. */
export type RecordsWithWithdrawn<Fact> = Readonly<Record<string, Fact | WithdrawnRecord<Fact>>>;

/**
 * Records with those that are withdrawn, which come after the ones that are there.
 * @param last the name of one that comes after all others
 */
export function withWithdrawn<Fact>(
  there: ReadonlyMap<string, Fact>,
  withdrawn: ReadonlyMap<string, Withdrawn>,
  last?: string,
): RecordsWithWithdrawn<Fact> {
  const told = [...withdrawn].map(([id, { name, reason, instead }]): [string, unknown] => [
    id,
    plain({ name: name ?? id, reason, instead: instead.flatMap((one) => there.get(one) ?? []) }),
  ]);
  const isLast = ([id]: readonly [string, unknown]) => id === last;
  const all = [...there, ...told];
  return plain(
    Object.fromEntries([...all.filter((one) => !isLast(one)), ...all.filter(isLast)]),
  ) as RecordsWithWithdrawn<Fact>;
}
