import Color from 'colorjs.io';

/** What a colour is worked out among. */
export interface ColourSurroundings {
  readonly scheme: 'light' | 'dark';
  /** Custom properties that are set, by their names. */
  readonly properties: Readonly<Record<string, string>>;
  /** What `currentColor` stands for, and the ground that transparent colours lie on. */
  readonly text: Color;
  readonly ground: Color;
}

/**
 * Works out a colour as a browser does, of what our tokens are written in: colours, `var()`, `light-dark()`,
 * `oklch(from …)` and `color-mix(in srgb, … n%, transparent)`. A colour that no screen has is clipped.
 * @returns null where a custom property is asked for that is not set, and there is nothing in its place
 */
export function colourOf(css: string, at: ColourSurroundings): Color | null {
  const [, name, inside] = /^([\w-]+)\((.*)\)$/s.exec(css.trim()) ?? [];
  switch (name) {
    case 'var': {
      const [property, ...rest] = parts(inside!, ',');
      const value = at.properties[property!];
      const written = value === undefined ? rest.join(',') : value;
      return written ? colourOf(written, at) : null;
    }
    case 'light-dark':
      return colourOf(parts(inside!, ',')[at.scheme === 'light' ? 0 : 1]!, at);
    case 'color-mix': {
      const [, from, share] = /^in srgb, (.+) (\d+)%, transparent$/.exec(inside!)!;
      const colour = colourOf(from!, at);
      return colour && shown(at.ground.mix(colour, Number(share) / 100, { space: 'srgb' }));
    }
    case 'oklch':
      return relative(inside!, at);
    default:
      return named(css.trim(), at);
  }
}

function relative(inside: string, at: ColourSurroundings): Color | null {
  const [, source, ...channels] = parts(inside, ' ');
  const from = colourOf(source!, at);
  if (!from) return null;
  const [l, c, h] = from.to('oklch').coords.map((value) => value ?? 0) as [number, number, number];
  const coords = channels.map((channel) => reckoned(channel, { l, c, h }));
  return shown(new Color('oklch', coords as [number, number, number]));
}

/** A number by the arithmetic of CSS, which is JavaScript's but for its names. */
function reckoned(css: string, { l, c, h }: { l: number; c: number; h: number }): number {
  const code = css.replace(/\b(min|max|clamp|calc)\(/g, 'm.$1(');
  const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));
  const m = { min: Math.min, max: Math.max, clamp, calc: (value: number) => value };
  return new Function('l', 'c', 'h', 'm', `return ${code}`)(l, c, h, m) as number;
}

function named(css: string, { scheme, text, ground }: ColourSurroundings): Color {
  const isLight = scheme === 'light';
  switch (css) {
    case 'currentColor':
    case 'inherit':
      return text;
    case 'transparent':
      return ground;
    case 'Canvas':
      return new Color(isLight ? '#fff' : '#121212');
    case 'CanvasText':
      return new Color(isLight ? '#000' : '#fff');
    default:
      return new Color(css);
  }
}

const shown = (colour: Color) => colour.to('srgb').toGamut({ method: 'clip' });

/** What stands between separators that are in no parentheses. */
function parts(css: string, separator: ',' | ' '): string[] {
  const found = [''];
  let depth = 0;
  for (const character of css.trim()) {
    depth += { '(': 1, ')': -1 }[character] ?? 0;
    if (character === separator && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((part) => part.trim()).filter(Boolean);
}
