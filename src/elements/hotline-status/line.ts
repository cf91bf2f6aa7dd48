import { ownText } from '../../parts/own-text.js';
import type { Words } from '../../language/words.js';
import type { LineFacts } from '../../material/hotline.js';
import type { LineCitations } from '../../material/line-sources.js';
import type { OwnHotline } from '../../material/own-hotline.js';
import type { HotlineTexts } from './hotline-words.js';

/** A line's facts, and what is said of it. */
export interface Line {
  readonly facts: LineFacts;
  readonly texts: HotlineTexts;
  /** Where what its own source does not say is from. */
  readonly sources?: LineCitations | undefined;
  /** A text of the line as it is to be shown: one that the site wrote is in the site's language. */
  readonly shown: (text: string) => unknown;
}

/** A line of the site's own, in words. */
export function ownLine(words: Words, { name, description, facts }: OwnHotline): Line {
  const nameless = words.msg('Telefonlinje');
  return {
    facts,
    texts: { name: name || nameless, operator: '', purpose: description, topics: [] },
    shown: (text) => (text && text !== nameless ? ownText(words, text) : text),
  };
}
