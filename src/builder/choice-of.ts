import { entryOf } from '../catalogue.js';
import { defaultCounty } from '../material/counties.js';
import { escaped } from '../parts/escaped.js';
import type { BuilderState } from './builder-state.js';
import type { OfferedMaterial, Offered } from './offered-material.js';
import type { OwnFacts } from './own-facts.js';
import { bundledFacts, callFacts, lineFacts, type ShownFacts } from './shown-facts.js';
import type { Choice } from './snippet.js';

/** What a choice is made with, besides what was chosen. */
export interface ChoiceSurroundings {
  readonly offered: OfferedMaterial;
  /** The site's own lines and calls that are being written. */
  readonly own: OwnFacts;
  /** When the code is written, epoch milliseconds: what nobody vouches for by then is left out of it. */
  readonly now: number;
  /** The folder of `dist/` on the site, with a slash at the end. */
  readonly folder: string;
  /** The site's own address, an https one where that is known. */
  readonly home: string;
}

/** What code and preview are made of. */
export function choiceOf(state: BuilderState, around: ChoiceSurroundings): Choice {
  const { tag, words, headingLevel } = state;
  const told = toldIn(state, around);
  return {
    tag,
    chosen: told && entryOf(tag).place === 'text' ? withoutFact(state) : chosenOf(state),
    told,
    facts: factsOf(state, around),
    looks: state.looks,
    words,
    headingLevel,
    folder: around.folder,
  };
}

/** The line or call that is chosen by its name; null where the element shows none, or it is not there. */
export function factChosen(
  { tag, line, call }: BuilderState,
  { lines, calls }: OfferedMaterial,
): Offered<unknown> | null {
  const found =
    tag === 'hotline-status'
      ? lines.find(({ id }) => id === line)
      : tag === 'grant-deadline'
        ? calls.find(({ id }) => id === call)
        : null;
  return found ?? null;
}

function chosenOf(state: BuilderState): Record<string, string> {
  const { choices } = entryOf(state.tag);
  return {
    ...(choices.includes('line') && { line: state.line }),
    ...(choices.includes('call') && { call: state.call }),
    ...withoutFact(state),
  };
}

function withoutFact(state: BuilderState): Record<string, string> {
  const { tag, isCompact, terms, sections, county } = state;
  const { choices } = entryOf(tag);
  return {
    ...(choices.includes('variant') && isCompact && { variant: 'compact' }),
    ...(choices.includes('terms') && terms && { terms: terms.join(' ') }),
    ...(choices.includes('sections') && sections && { sections: sections.join(' ') }),
    ...(county !== defaultCounty && entryOf(tag).place === 'text' && { county }),
  };
}

/** The attributes that say facts of the site's own, where the tag does. */
function toldIn(
  state: BuilderState,
  { offered, own }: ChoiceSurroundings,
): Record<string, string> | null {
  if (state.tag === 'quick-exit') {
    const { exit, traces, hasKeys } = state;
    const told = {
      ...(exit && { href: exit }),
      ...(traces && { traces }),
      ...(!hasKeys && { 'no-keys': '' }),
    };
    return Object.keys(told).length > 0 ? told : null;
  }
  const fact = factChosen(state, offered);
  return (state.ownIn === 'tag' && fact?.isOwn && own.asAttributes[fact.id]) || null;
}

function factsOf(state: BuilderState, { offered, home, now }: ChoiceSurroundings): ShownFacts {
  const { tag, words, line, call, exit } = state;
  const shownLine = offered.lines.find(({ id }) => id === line);
  const shownCall = offered.calls.find(({ id }) => id === call);
  if (tag === 'hotline-status' && shownLine)
    return lineFacts(words, line, shownLine.fact, home, now);
  if (tag === 'grant-deadline' && shownCall) return callFacts(words, call, shownCall.fact, home);
  const facts = bundledFacts(tag, words, undefined, now);
  return exit
    ? { ...facts, markup: facts.markup.replace(/href="[^"]*"/, () => `href="${escaped(exit)}"`) }
    : facts;
}
