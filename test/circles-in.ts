/** What each imports, by name. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** A circle for each import that closes one: the names on the way round, the first one last again. */
export function circlesIn(imports: Imports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (name: string) => {
    const from = way.indexOf(name);
    if (from >= 0) circles.push([...way.slice(from), name]);
    if (from >= 0 || done.has(name)) return;
    way.push(name);
    imports.get(name)?.forEach(follow);
    way.pop();
    done.add(name);
  };
  [...imports.keys()].forEach(follow);
  return circles;
}
