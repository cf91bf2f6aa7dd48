import type { CSSResult, LitElement } from 'lit';
import { tags } from '../src/catalogue.js';
import { sharedStyles } from '../src/parts/shared.styles.js';

/** What a browser does to all colours of a page. What is transparent stays so. */
const forced = [
  `*, *::before, *::after {
    color: CanvasText !important;
    background-color: Canvas !important;
    border-color: currentColor !important;
    outline-color: Highlight !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }`,
  'a, a * { color: LinkText !important }',
  `button, button *, input, textarea, select {
    color: ButtonText !important;
    background-color: ButtonFace !important;
  }`,
];

/** How many rules were put last into each style sheet. */
const imitated = new Map<CSSStyleSheet, number>();

/**
 * Imitates forced colours in all elements, or no longer. A page can't ask a browser for the real ones: `test/page/forced-colours.test.ts`
 * does, and judges what is seen. What elements set for forced colours goes before what a browser would.
 */
export function imitateForcedColours(on: boolean): void {
  for (const [sheet, count] of imitated) {
    for (let left = count; left > 0; left--) sheet.deleteRule(sheet.cssRules.length - 1);
  }
  imitated.clear();
  if (!on) return;
  for (const sheet of sheets()) {
    const rules = [...(sheet === sharedStyles.styleSheet ? forced : []), ...ownRules(sheet)];
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
    imitated.set(sheet, rules.length);
  }
}

/** The style sheets of all elements that are there. */
function sheets(): Set<CSSStyleSheet> {
  const styles = tags.flatMap(
    (tag) => (customElements.get(tag) as typeof LitElement | undefined)?.elementStyles ?? [],
  );
  return new Set([sharedStyles, ...styles].map((style) => (style as CSSResult).styleSheet!));
}

/** What a style sheet sets for forced colours. */
function ownRules(sheet: CSSStyleSheet): string[] {
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => conditionText.includes('forced-colors: active'))
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .map(({ selectorText, style }) => {
      const all = [...style].map((name) => `${name}: ${style.getPropertyValue(name)} !important;`);
      return `${selectorText} { ${all.join(' ')} }`;
    });
}
