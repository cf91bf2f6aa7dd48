/**
 * What the county's material feed says: one JSON file that the county hosts, by which it changes a fact
 * for every site at once. It holds only what differs from the bundled facts:
 * `{"hotlines": {"duty-line": {"openingHours": "Mo,We,Fr 09:00-12:00; PH off", "reviewed": "2026-11-01"}}}`.
 * By the name of a record, `hotlines.duty-line`.
 */
export type Feed = ReadonlyMap<string, FedRecord>;

/** What a feed says of one set of facts. */
export interface FedRecord {
  /** The facts that it changes, held against their schema; none where it was refused. */
  readonly changes: object;
  /** How to mend the record; null when it was right. */
  readonly mend: string | null;
}

/** Facts without a prototype: what a script of the page put on `Object.prototype` is none of them. */
export function plain<Facts extends object>(facts: Facts, more: object = {}): Facts {
  return Object.assign(Object.create(null), facts, more);
}
