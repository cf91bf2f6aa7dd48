/** What the address of a frame's page chooses. */
export interface FrameChoice {
  /** Attributes for its element, by their names. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties for its page, by their names. */
  readonly looks: ReadonlyMap<string, string>;
  /** Says how to mend what is not understood, and is left out; null where nothing is wrong. */
  readonly mend: string | null;
}

/** The property that each of the looks sets, and what it may be. */
const looksChoices: Readonly<
  Record<string, readonly [property: string, pattern: RegExp, unit: string]>
> = {
  brand: ['--kvinnofrid-brand-color', /^#(?:[\da-f]{3}|[\da-f]{6})$/i, ''],
  accent: ['--kvinnofrid-accent-color', /^#(?:[\da-f]{3}|[\da-f]{6})$/i, ''],
  radius: ['--kvinnofrid-radius', /^\d{1,2}$/, 'px'],
};

/**
 * What the address of a frame's page chooses, behind its `?` or its `#`: attributes that choose among facts, as a link
 * may, and looks: `brand` and `accent`, a colour as `#rgb` or `#rrggbb`, and `radius`, whole pixels up to 99. Whoever may
 * put an address into a frame gets no power: nothing else is taken.
 * @param choices the attributes that the element's page may give it
 */
export function readFrameChoice(
  { search, hash }: { readonly search: string; readonly hash: string },
  choices: readonly string[],
): FrameChoice {
  const attributes = new Map<string, string>();
  const looks = new Map<string, string>();
  const wrong: string[] = [];
  // A system may have written an ampersand as it stands in markup.
  const given = `${search.slice(1)}&${hash.slice(1)}`.replace(/&(?:amp;)+/g, '&');
  for (const [name, value] of new URLSearchParams(given)) {
    const [property, pattern, unit] =
      (Object.hasOwn(looksChoices, name) && looksChoices[name]) || [];
    if (choices.includes(name)) attributes.set(name, value);
    else if (pattern?.test(value)) looks.set(property!, value + unit);
    else wrong.push(`${name}=${value}`);
  }
  const known = [...choices, 'brand=#14534a', 'accent=#14534a', 'radius=6'].join(', ');
  return {
    attributes,
    looks,
    mend: wrong.length > 0 ? `${wrong.join(', ')} should be of ${known}` : null,
  };
}
