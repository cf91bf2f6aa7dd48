import { supportFallback } from './elements/county-support/fallback.js';
import { grantFallback } from './elements/grant-deadline/fallback.js';
import { hotlineFallback } from './elements/hotline-status/fallback.js';
import { exitFallback } from './elements/quick-exit/fallback.js';
import { checklistFallback } from './elements/trafficking-checklist/fallback.js';
import { definitionsFallback } from './elements/violence-definitions/fallback.js';
import type { ElementFallback } from './parts/element-fallback.js';

/** What there is to know of an element from outside. */
export interface ElementEntry {
  /**
   * The attributes of its own that a placeholder may give it: those that choose among facts. None says a fact
   * or an address: whoever may post a link would have that power too.
   */
  readonly choices: readonly string[];
  /**
   * Where it belongs: in a page's text, or in the page's template. What is for the whole page is never asked
   * for by a link, and of no use in a frame, which could be kept from leaving the page around it.
   */
  readonly place: 'text' | 'template';
  readonly fallback: ElementFallback;
}

/**
 * All elements, a row each by its tag, in the order in which they are offered. All lists of elements come from
 * here: what is built and exported, what the loader may bring in, fallbacks, frames, stories, rules, tests.
 */
export const catalogue = {
  'hotline-status': { choices: ['line', 'variant'], place: 'text', fallback: hotlineFallback },
  'grant-deadline': { choices: ['call'], place: 'text', fallback: grantFallback },
  'violence-definitions': { choices: ['terms'], place: 'text', fallback: definitionsFallback },
  'trafficking-checklist': { choices: [], place: 'text', fallback: checklistFallback },
  'county-support': { choices: ['sections'], place: 'text', fallback: supportFallback },
  'quick-exit': { choices: [], place: 'template', fallback: exitFallback },
} as const satisfies Record<string, ElementEntry>;

/** An element's tag. */
export type Tag = keyof typeof catalogue;

/** The tags of all elements. */
export const tags = Object.keys(catalogue) as readonly Tag[];

/** What there is to know of an element. */
export function entryOf(tag: Tag): ElementEntry {
  return catalogue[tag];
}

/** The lines that an element shows one of, the one that it shows by itself first; `undefined` alone where it has none. */
export function linesOf(tag: Tag): readonly (string | undefined)[] {
  return entryOf(tag).fallback.lines ?? [undefined];
}
