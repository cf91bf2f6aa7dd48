import { directionOf, type Locale } from '../src/language/locales.js';
import { imitateForcedColours } from './imitated-forced-colours.js';

/** What is chosen in the toolbar: the page that a story stands on. */
export interface Surroundings {
  /** A page's own colour scheme; a brand that is dark at all times stays so. */
  readonly scheme: 'light' | 'dark';
  /** The style sheet of a brand, as in `stories/brands/`: rules for `:root` and for `body`. */
  readonly brand: string;
  readonly language: Locale;
  /** Whether forced colours, as of Windows' contrast themes, are imitated. */
  readonly forcedColours: boolean;
  /** Width of the page in pixels; null: as wide as there is room for. */
  readonly width: number | null;
}

/** A page without a brand sets its font alone. */
export const noBrand = 'body { font: 1rem/1.5 system-ui, sans-serif }';

/** What is chosen before anything is. */
export const plainSurroundings: Surroundings = {
  scheme: 'light',
  brand: noBrand,
  language: 'sv',
  forcedColours: false,
  width: null,
};

const sheet = new CSSStyleSheet();

/**
 * A page around a story: a box of its own, so that several stories on one page of documentation each stand on such a page,
 * and the documentation does not.
 */
export function surrounded(story: HTMLElement, chosen: Surroundings): HTMLElement {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  sheet.replaceSync(pageRules(chosen));
  imitateForcedColours(chosen.forcedColours);
  const page = document.createElement('div');
  page.className = 'story-page';
  page.lang = chosen.language;
  page.dir = directionOf(chosen.language);
  page.append(story);
  return page;
}

/** The rules of a page, for the box. A brand comes before what is chosen, but for a scheme that it insists on. */
function pageRules({ scheme, brand, forcedColours, width }: Surroundings): string {
  const rules = brand
    .replace('light dark', scheme)
    .replaceAll(/^\s*(?::root|body)(?=\s*\{)/gm, '.story-page');
  return `
    .story-page { color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 1rem; box-sizing: border-box }
    ${rules}
    ${width === null ? '' : `.story-page { inline-size: ${width}px; max-inline-size: 100%; margin-inline: auto }`}
    ${forcedColours ? '.story-page { background: Canvas; color: CanvasText } .story-page a { color: LinkText }' : ''}`;
}
