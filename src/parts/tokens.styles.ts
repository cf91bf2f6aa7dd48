// Made of tokens.json by npm run looks: change that instead.
import { css } from 'lit';

/**
 * What a brand may set, and what follows from that. A colour that is the ground of text has its own colour of text, so that
 * the two are legible together on any page.
 *
 * @cssproperty --kvinnofrid-font-family - Font family. Without it, the page's.
 * @cssproperty --kvinnofrid-font-size - The size that all others follow. Without it, the page's, though never less than 16 px.
 * @cssproperty --kvinnofrid-heading-font-family - Font family of headings. Without it, that of the text.
 * @cssproperty --kvinnofrid-heading-weight - Weight of headings.
 * @cssproperty --kvinnofrid-text-color - Text. Without it, the page's.
 * @cssproperty --kvinnofrid-surface-color - The background. Without it, the page's shows through.
 * @cssproperty --kvinnofrid-brand-color - The brand's first colour: the call button, links. It may be any colour: where it is too faint for text, a darker shade of it is shown, in dark schemes a lighter one.
 * @cssproperty --kvinnofrid-accent-color - The brand's second colour: panels, an open line. Of it too legible shades are shown. Without it, the first.
 * @cssproperty --kvinnofrid-link-color - Links, exactly so: at least 7:1 against the page. Without it, a legible shade of the brand's colour, or the text's where no brand is set.
 * @cssproperty --kvinnofrid-border-color - Edges of buttons and fields, at least 3:1. Without it, a shade of the text. Readers who ask for more contrast get the text's colour.
 * @cssproperty --kvinnofrid-radius - Corners.
 * @cssproperty --kvinnofrid-density - How much room there is between things: 0.75 is dense, 1.25 airy. What is pressed is never lower than 44 px.
 */
export const tokenStyles = css`
  .root {
    font-family: var(--kvinnofrid-font-family, inherit);
    font-size: var(--kvinnofrid-font-size, max(1em, 16px));
    color: var(--kvinnofrid-text-color, inherit);
    background: var(--kvinnofrid-surface-color, transparent);
    --_brand-color: var(--kvinnofrid-brand-color, #14534a);
    --_accent-color: var(--kvinnofrid-accent-color, var(--kvinnofrid-brand-color, #14534a));
    --_link-color: var(--kvinnofrid-link-color, var(--_ink));
    --_border-color: var(
      --kvinnofrid-border-color,
      color-mix(in srgb, currentColor 62%, transparent)
    );
    --_radius: var(--kvinnofrid-radius, 6px);
    --_density: var(--kvinnofrid-density, 1);
    --_space-1: calc(0.25em * var(--_density));
    --_space-2: calc(0.5em * var(--_density));
    --_space-3: calc(0.75em * var(--_density));
    --_space-4: calc(1em * var(--_density));
    --_space-5: calc(1.5em * var(--_density));
    --_space-6: calc(2em * var(--_density));
    --_space-7: calc(3em * var(--_density));
    --_heading-size: 1.5em;
    --_subheading-size: 1.25em;
    --_minor-size: 1.05em;
    --_small-size: 0.9em;
    --_number-size: max(28px, 1.75em);
    --_line: 1px;
    --_fill: light-dark(#14534a, #9bdccb);
    --_edge: light-dark(#14534a, #9bdccb);
    --_on-fill: light-dark(#fff, #000);
    --_tint: light-dark(#e9f3f0, #12302a);
    --_on-tint: light-dark(#10241f, #e9f3f0);
    --_mark: light-dark(#14534a, #9bdccb);
    --_wait: light-dark(#fbf0d2, #3b2f10);
    --_on-wait: light-dark(#4a3500, #f7e3ad);
    --_off: light-dark(#ececea, #303433);
    --_on-off: light-dark(#242424, #efefef);
    --_sheet: var(--kvinnofrid-surface-color, Canvas);
    --_on-sheet: var(--kvinnofrid-text-color, CanvasText);
    --_rule: color-mix(in srgb, currentColor 24%, transparent);
  }
  [part$='heading'] {
    font-family: var(--kvinnofrid-heading-font-family, inherit);
    font-weight: var(--kvinnofrid-heading-weight, 700);
  }
  @supports (color: oklch(from red l c h)) {
    .root {
      --_fill: light-dark(
        oklch(
          from var(--_brand-color) max(min(l, 0.42), l * clamp(0, (l - 0.75) * 1000, 1))
            calc(c * max(min(1, 0.42 / l), clamp(0, (l - 0.75) * 1000, 1))) h
        ),
        oklch(from var(--_brand-color) max(l, 0.82) min(c, 0.12) h)
      );
      --_edge: light-dark(
        oklch(from var(--_brand-color) min(l, 0.42) calc(c * min(1, 0.42 / l)) h),
        oklch(from var(--_brand-color) max(l, 0.82) min(c, 0.12) h)
      );
      --_on-fill: light-dark(
        oklch(from var(--_brand-color) clamp(0, (0.75 - l) * 1000, 1) 0 h),
        #000
      );
      --_ink: light-dark(
        oklch(from var(--kvinnofrid-brand-color) min(l, 0.42) calc(c * min(1, 0.42 / l)) h),
        oklch(from var(--kvinnofrid-brand-color) max(l, 0.82) min(c, 0.12) h)
      );
      --_tint: light-dark(
        oklch(from var(--_accent-color) 0.955 min(c, 0.022) h),
        oklch(from var(--_accent-color) 0.28 min(c, 0.03) h)
      );
      --_on-tint: light-dark(
        oklch(from var(--_accent-color) 0.25 min(c, 0.04) h),
        oklch(from var(--_accent-color) 0.95 min(c, 0.02) h)
      );
      --_mark: light-dark(
        oklch(from var(--_accent-color) min(l, 0.42) calc(c * min(1, 0.42 / l)) h),
        oklch(from var(--_accent-color) max(l, 0.82) min(c, 0.12) h)
      );
    }
  }
`;
