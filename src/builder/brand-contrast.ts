import {
  ColorSpace,
  OKLCH,
  contrastWCAG21,
  parse,
  serialize,
  sRGB,
  to,
  toGamut,
} from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** How a brand's first colour is shown on the call button. */
export interface ShownBrand {
  /** `#rrggbb`: the button's ground. */
  readonly ground: string;
  /** `#rrggbb`: its text. */
  readonly text: string;
  /** Of the two, by WCAG 2.1: 1 to 21. */
  readonly contrast: number;
  /** What is shown in place of the colour that was set. */
  readonly shade: 'itself' | 'darker' | 'lighter';
  /** Whether it is a light colour, which links are too faint in: they are in a darker shade of it. */
  readonly hasOtherLinks: boolean;
}

/**
 * A brand's first colour as the elements' tokens show it (`src/parts/tokens.json`: `fill`, `on-fill` and `edge`), in a light and
 * in a dark scheme.
 * @param brand `#rrggbb`
 */
export function shownBrand(brand: string, scheme: 'light' | 'dark'): ShownBrand {
  const [l = 0, c = 0, h = 0] = to(parse(brand), OKLCH).coords.map((one) => one ?? 0);
  const isLight = l > 0.75;
  const drawn =
    scheme === 'dark'
      ? ([Math.max(l, 0.82), Math.min(c, 0.12), h] as const)
      : isLight
        ? ([l, c, h] as const)
        : ([Math.min(l, 0.42), c * Math.min(1, 0.42 / l), h] as const);
  const ground = hex(drawn);
  const text = scheme === 'dark' || isLight ? '#000000' : '#ffffff';
  return {
    ground,
    text,
    contrast: contrastWCAG21(parse(ground), parse(text)),
    shade: drawn[0] < l ? 'darker' : drawn[0] > l ? 'lighter' : 'itself',
    hasOtherLinks: scheme === 'light' && isLight,
  };
}

function hex(coords: readonly [number, number, number]): string {
  const colour = to({ space: OKLCH, coords: [...coords], alpha: 1 }, sRGB);
  return serialize(toGamut(colour, { method: 'clip' }), { format: 'hex', collapse: false });
}
