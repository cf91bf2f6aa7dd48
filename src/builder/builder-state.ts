import { entryOf, type Tag } from '../catalogue.js';
import type { Words } from '../language/words.js';
import { swedish } from '../language/words.js';
import { grantCallIds } from '../material/bundled/grant-calls.js';
import { hotlineIds } from '../material/bundled/hotlines.js';
import { defaultCounty } from '../material/counties.js';
import { newGrantCall, type GrantCallDraft } from '../forms/grant-call-draft.js';
import { newHotline, type HotlineDraft } from '../forms/hotline-draft.js';
import { emptyOwnDocument, type OwnDocument, type ReadOwnDocument } from '../forms/own-document.js';
import { ownName } from '../forms/own-name.js';
import type { Looks } from './looks.js';
import {
  tagsFor,
  takesFacts,
  takesFramesOnly,
  usualCodeView,
  type CodeView,
  type System,
} from './systems.js';

/** What an editor has chosen of the element that is to be shown. Each is of one element, and goes with it. */
interface ChosenFacts {
  /** A line's name, where the element shows one. */
  readonly line: string;
  /** A call's name, likewise. */
  readonly call: string;
  readonly isCompact: boolean;
  /** Names of definitions; null is all. */
  readonly terms: readonly string[] | null;
  /** Names of sections; null is those that are shown by themselves. */
  readonly sections: readonly string[] | null;
  /** How an own line or call reaches the page: from the site's own document, or in the tag. */
  readonly ownIn: 'document' | 'tag';
  /** Where the way out leads, and the site's own page on traces; empty is as it comes. */
  readonly exit: string;
  readonly traces: string;
  /** Whether Shift three times leaves the page. */
  readonly hasKeys: boolean;
}

/** How the preview is looked at. It has no part in the code. */
export interface PreviewChoice {
  readonly width: 'phone' | 'desktop';
  readonly isDark: boolean;
  /** ISO date; empty is today. */
  readonly day: string;
  /** `HH:MM` in Sweden. */
  readonly time: string;
  readonly isFolded: boolean;
}

/** What a button was last pressed to copy, and whether it was. */
export interface Copied {
  readonly what: CopyTarget;
  readonly isDone: boolean;
}
export type CopyTarget = 'embed' | 'address' | 'looks' | 'page' | 'script' | 'own-line';

/** All that the builder shows. */
export interface BuilderState extends ChosenFacts {
  /** The builder's own language. */
  readonly language: 'sv' | 'en';
  readonly tag: Tag;
  /** The embed's language. */
  readonly words: Words;
  /** The language that was asked for last and could not be had. */
  readonly missingLanguage: string | null;
  readonly headingLevel: number;
  readonly county: string;
  readonly looks: Looks;
  readonly system: System;
  readonly codeView: CodeView;
  readonly preview: PreviewChoice;
  readonly copied: Copied | null;
  /** The site's own lines and calls, as they are written here. */
  readonly own: OwnDocument;
  /** What of it is in a file of the editor's: all else is gone when the page is closed. */
  readonly ownKept: OwnDocument;
  /** The names that are still made of what a line or a call is called: no file has them yet. */
  readonly unnamed: readonly string[];
  /** What was wrong with the file that was read last; null where none was. */
  readonly ownRead: Pick<ReadOwnDocument, 'isRead' | 'problems'> | null;
}

/** A change of what is shown: of a state, the next. */
export type Change = (state: BuilderState) => BuilderState;

const nothingChosen: ChosenFacts = {
  line: hotlineIds[0],
  call: grantCallIds[0],
  isCompact: false,
  terms: null,
  sections: null,
  ownIn: 'document',
  exit: '',
  traces: '',
  hasKeys: true,
};

/** What is there before anything is chosen. */
export const firstState: BuilderState = {
  ...nothingChosen,
  language: 'sv',
  tag: 'hotline-status',
  words: swedish,
  missingLanguage: null,
  headingLevel: 2,
  county: defaultCounty,
  looks: { brand: null, accent: null, radius: null },
  system: 'unknown',
  codeView: usualCodeView('unknown'),
  preview: { width: 'phone', isDark: false, day: '', time: '10:00', isFolded: false },
  copied: null,
  own: emptyOwnDocument,
  ownKept: emptyOwnDocument,
  unnamed: [],
  ownRead: null,
};

/** Another element: nothing of what was chosen of the former one is left. */
export function chooseTag(tag: Tag): Change {
  return (state) => (tag === state.tag ? state : settled({ ...state, ...nothingChosen, tag }));
}

/** Another line or call: it reaches the page as lines commonly do. */
export function chooseFact(what: 'line' | 'call', id: string): Change {
  return (state) => settled({ ...state, [what]: id, ownIn: 'document' });
}

/** What else is told of the embed. */
export function choose(
  changed: Partial<Omit<ChosenFacts, 'line' | 'call'> & Pick<BuilderState, 'headingLevel'>>,
): Change {
  return (state) => settled({ ...state, ...changed });
}

/** One more definition or section, or one less. All of them, or none, is what is shown by itself. */
export function toggle(
  what: 'terms' | 'sections',
  id: string,
  offered: readonly { readonly id: string; readonly fact: { readonly isUnasked: boolean } }[],
): Change {
  return (state) => {
    const unasked = offered.filter(({ fact }) => fact.isUnasked).map((one) => one.id);
    const before = new Set(state[what] ?? unasked);
    if (!before.delete(id)) before.add(id);
    const now = offered.map((one) => one.id).filter((one) => before.has(one));
    const isUsual = now.length === 0 || now.join() === unasked.join();
    return settled({ ...state, [what]: isUsual ? null : now });
  };
}

/** Another language, whose words have come. */
export function chooseWords(words: Words): Change {
  return (state) => settled({ ...state, words, missingLanguage: null });
}

/** A language that could not be had: the former one stays. */
export function missLanguage(name: string): Change {
  return (state) => ({ ...state, missingLanguage: name });
}

/** Another county, by its name in a publication. Its facts have other names. */
export function chooseCounty(county: string): Change {
  return (state) => settled({ ...state, ...nothingChosen, county: county.trim() || defaultCounty });
}

/** Another system: what is asked of it is answered as usual, and what does not get through there is dropped. */
export function chooseSystem(system: System): Change {
  return (state) => settled({ ...state, system, codeView: usualCodeView(system) });
}

/** Whether the editor can write code. */
export function answerCodeView(codeView: CodeView): Change {
  return (state) => settled({ ...state, codeView });
}

/** Other looks. */
export function chooseLooks(changed: Partial<Looks>): Change {
  return (state) => settled({ ...state, looks: { ...state.looks, ...changed } });
}

/** Another look at the preview; the code is as it was. */
export function choosePreview(changed: Partial<PreviewChoice>): Change {
  return (state) => ({ ...state, preview: { ...state.preview, ...changed } });
}

/** The builder in its other language. */
export function changeLanguage(state: BuilderState): BuilderState {
  return { ...state, language: state.language === 'sv' ? 'en' : 'sv', copied: null };
}

/** What was copied, or could not be. Null is said some seconds later. */
export function tellCopied(copied: Copied | null): Change {
  return (state) => ({ ...state, copied });
}

/**
 * One more line or call of the site's own, which is chosen, and asked for by a form.
 * @param taken names that are the county's or the site's
 */
export function addOwn(what: 'line' | 'call', taken: Iterable<string>): Change {
  return (state) => {
    const { own } = state;
    const id = ownName('', kinds[what], [...taken, ...namesIn(own)]);
    const added =
      what === 'line'
        ? { ...own, lines: [...own.lines, { id, draft: newHotline }] }
        : { ...own, calls: [...own.calls, { id, draft: newGrantCall }] };
    return chooseFact(what, id)({ ...state, own: added, unnamed: [...state.unnamed, id] });
  };
}

/** What a form has become. As long as no file has it, its name follows what it is called. */
export function changeOwnLine(id: string, draft: HotlineDraft, taken: Iterable<string>): Change {
  return (state) => {
    const name = nameFor(state, id, draft.name['sv'] ?? '', 'line', taken);
    const lines = state.own.lines.map((one) => (one.id === id ? { id: name, draft } : one));
    return renamed(state, 'line', id, name, { ...state.own, lines });
  };
}

/** The same of a call. */
export function changeOwnCall(id: string, draft: GrantCallDraft, taken: Iterable<string>): Change {
  return (state) => {
    const name = nameFor(state, id, draft.name['sv'] ?? '', 'call', taken);
    const calls = state.own.calls.map((one) => (one.id === id ? { id: name, draft } : one));
    return renamed(state, 'call', id, name, { ...state.own, calls });
  };
}

/** A line or a call of the site's own is taken away; if it was chosen, what is shown by itself is. */
export function removeOwn(what: 'line' | 'call', id: string): Change {
  return (state) => {
    const { lines, calls } = state.own;
    const own = {
      ...state.own,
      ...(what === 'line'
        ? { lines: lines.filter((one) => one.id !== id) }
        : { calls: calls.filter((one) => one.id !== id) }),
    };
    const left = { ...state, own, unnamed: state.unnamed.filter((one) => one !== id) };
    return left[what] === id ? chooseFact(what, nothingChosen[what])(left) : left;
  };
}

/** What was read of a file takes the place of what was written here; what could not be read leaves it as it was. */
export function readOwn({ isRead, problems, ...own }: ReadOwnDocument): Change {
  return (state) =>
    isRead
      ? settled({
          ...state,
          ...nothingChosen,
          own,
          ownKept: own,
          unnamed: [],
          ownRead: { isRead, problems },
        })
      : { ...state, ownRead: { isRead, problems } };
}

/** The file is made: names stay from now on, since pages know lines and calls by them. */
export function keepNames(state: BuilderState): BuilderState {
  return { ...state, unnamed: [], ownKept: state.own };
}

const kinds = { line: 'linje', call: 'bidrag' } as const;

function namesIn({ lines, calls }: OwnDocument): string[] {
  return [...lines, ...calls].map(({ id }) => id);
}

function nameFor(
  { own, unnamed }: BuilderState,
  id: string,
  called: string,
  what: 'line' | 'call',
  taken: Iterable<string>,
): string {
  if (!unnamed.includes(id)) return id;
  const others = [...taken, ...namesIn(own)].filter((one) => one !== id);
  return ownName(called, kinds[what], others);
}

function renamed(
  state: BuilderState,
  what: 'line' | 'call',
  id: string,
  name: string,
  own: OwnDocument,
): BuilderState {
  const unnamed = state.unnamed.map((one) => (one === id ? name : one));
  return { ...state, own, unnamed, copied: null, ...(state[what] === id && { [what]: name }) };
}

/**
 * A state in which nothing is chosen that the element or the system does not take, and nothing is said of code that is no
 * longer there.
 */
function settled(state: BuilderState): BuilderState {
  const offered = tagsFor(state.system);
  if (!offered.includes(state.tag)) {
    return settled({ ...state, ...nothingChosen, tag: offered[0]! });
  }
  const { system, codeView, tag } = state;
  const isFramed = takesFramesOnly(system);
  // Frames have pages for what comes with the package.
  const inFrame: Partial<ChosenFacts> = isFramed
    ? {
        ...(!hotlineIds.includes(state.line) && { line: nothingChosen.line }),
        ...(!grantCallIds.includes(state.call) && { call: nothingChosen.call }),
      }
    : {};
  return {
    ...state,
    ...inFrame,
    ...(entryOf(tag).place === 'template' && { headingLevel: 2 }),
    ...(!takesFacts(system, codeView) && { ownIn: 'document' as const }),
    copied: null,
  };
}
