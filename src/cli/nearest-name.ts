/** The name of some that what is written is likest, by how many letters are changed, added or left out. */
export function nearestName(written: string, names: readonly string[]): string {
  const [nearest] = [...names].sort(
    (one, other) => distance(written, one) - distance(written, other),
  );
  return nearest!;
}

/** Levenshtein's distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < to.length; other++) {
      const replaced = row[other]! + (from[at] === to[other] ? 0 : 1);
      next.push(Math.min(replaced, row[other + 1]! + 1, next[other]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
