/** The looks of a brand, as an editor sets them; null is as it comes. */
export interface Looks {
  /** `#rrggbb`: the call button and links. */
  readonly brand: string | null;
  /** `#rrggbb`: panels and an open line. */
  readonly accent: string | null;
  /** Of corners, in whole pixels. */
  readonly radius: number | null;
}

/** What they are where nothing is set. */
export const plainLooks = { brand: '#14534a', accent: '#14534a', radius: 6 };

/** The custom properties that were chosen, by their names; those that are as they come are left out. */
export function lookProperties({ brand, accent, radius }: Looks): Readonly<Record<string, string>> {
  return {
    ...(brand !== null && { '--kvinnofrid-brand-color': brand }),
    ...(accent !== null && { '--kvinnofrid-accent-color': accent }),
    ...(radius !== null && { '--kvinnofrid-radius': `${radius}px` }),
  };
}

/** The same as a style sheet's rule; empty where all is as it comes. */
export function lookRule(looks: Looks): string {
  const lines = Object.entries(lookProperties(looks)).map(
    ([name, value]) => `  ${name}: ${value};`,
  );
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : '';
}
