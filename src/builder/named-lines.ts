/** A line of the administrator's that names material from outside. */
export interface NamedLine {
  readonly name: 'county-material' | 'site-material';
  /** The attributes that say what: `content`, `data-roots`, `data-threshold`, `data-interval`. */
  readonly attributes: Readonly<Record<string, string>>;
}

const known = ['content', 'data-roots', 'data-threshold', 'data-interval'];

/**
 * What lines of a page's head name of material: `<meta name="county-material" …>`, `<meta name="site-material" …>` and
 * `<script … data-material="…">`. All else is left out; the last of a name holds. Read as text: nothing of it is run.
 */
export function namedLines(text: string): readonly NamedLine[] {
  const found = new Map<NamedLine['name'], NamedLine>();
  for (const [, tag, inside] of text.matchAll(/<(meta|script)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)) {
    const attributes = attributesIn(inside!);
    const name =
      tag!.toLowerCase() === 'script'
        ? attributes['data-material'] && 'site-material'
        : attributes['name'];
    if (name !== 'county-material' && name !== 'site-material') continue;
    const content = attributes['data-material'] ?? attributes['content'];
    if (!content) continue;
    const told = Object.entries({ ...attributes, content }).filter(([one]) => known.includes(one));
    found.set(name, { name, attributes: Object.fromEntries(told) });
  }
  return [...found.values()];
}

function attributesIn(inside: string): Readonly<Record<string, string>> {
  const written = inside.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
  return Object.fromEntries(
    [...written].map(([, name, double, single, bare]) => [
      name!.toLowerCase(),
      (double ?? single ?? bare ?? '').replace(/&amp;/g, '&').trim(),
    ]),
  );
}
