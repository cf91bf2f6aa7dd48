import type { Phrase } from '../material/phrases.js';

/** What an editor wrote where an element is to stand in its place, as far as it may not be lost. */
export interface WrittenInPlace {
  /** The telephone numbers, as they are dialled in Sweden. */
  readonly numbers: readonly string[];
  /** The words that no fallback of what is bundled has. */
  readonly words: readonly Phrase[];
  /** Why what is bundled may not stand in its place, and how to mend it; absent where it may. What is published may be another. */
  readonly misfit?: string | undefined;
}
