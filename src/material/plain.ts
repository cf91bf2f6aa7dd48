/** Facts without a prototype: what a script of the page put on `Object.prototype` is none of them. */
export function plain<Facts extends object>(facts: Facts): Facts {
  return Object.assign(Object.create(null), facts);
}

/** The same of each record. */
export function plainRecords<Records extends Readonly<Record<string, object>>>(
  records: Records,
): Records {
  return plain(
    Object.fromEntries(Object.entries(records).map(([id, facts]) => [id, plain(facts)])),
  ) as Records;
}
