import type { TranslatedLocale } from '../language/locales.js';
import type { BuilderState, Change, CopyTarget } from './builder-state.js';
import type { BuilderWords } from './builder-words.js';
import type { ClipboardContent } from './clipboard-content.js';
import type { ChoiceSurroundings } from './choice-of.js';
import type { PageSource } from './page-source.js';
import type { Choice, Snippet } from './snippet.js';

/** What a part of the page is made of, and what it can ask for. */
export interface StepContext {
  readonly state: BuilderState;
  readonly words: BuilderWords;
  readonly around: ChoiceSurroundings;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Where the facts come from. */
  readonly source: PageSource;
  readonly choice: Choice;
  readonly snippet: Snippet;
  /** Whether the page is opened as a file. */
  readonly isFile: boolean;
  readonly change: (change: Change) => void;
  readonly chooseLanguage: (locale: 'sv' | TranslatedLocale) => void;
  /** Copies, and says so; where that is refused what has `data-copied` of this name is selected. */
  readonly copy: (what: CopyTarget, content: ClipboardContent) => void;
  /** Looks for what pasted lines name; false where they name nothing. */
  readonly readLines: (lines: string) => boolean;
}
