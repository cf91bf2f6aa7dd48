import type { Text } from '../material/text.js';

/** A line or a call that is no longer in force, as it is shown. */
export interface WithdrawnRecord<Fact> {
  readonly name: Text;
  /** Why, a sentence; null where that is not told. */
  readonly reason: Text | null;
  /** What to turn to; of lines one at least. */
  readonly instead: readonly Fact[];
}
