import { html } from 'lit/html.js';
import type { Words } from '../language/words.js';
import type { Text } from '../material/text.js';
import { materialText } from './material-text.js';
import { phoneSentence } from './phone-sentence.js';

/** A sentence of the material that holds a number, and whose that is. */
export interface PhoneSentence {
  readonly phone: string;
  readonly whose: Text;
  readonly text: Text;
}

/**
 * A sentence of the material whose number can be tapped. Of a bundled one the translators have the words around the
 * number, which is a value in their message.
 */
export function materialPhoneSentence(
  words: Words,
  { phone, whose, text }: PhoneSentence,
): unknown {
  const texts: Readonly<Record<string, string>> = typeof text === 'string' ? { sv: text } : text;
  const { locale } = words;
  const sentence = texts[locale] ?? translated(words, texts.sv!, phone);
  const shown = phoneSentence(sentence, [[phone, materialText(words, whose)]]);
  const isSwedish = sentence === texts.sv && !locale.startsWith('sv');
  return isSwedish ? html`<bdi lang="sv">${shown}</bdi>` : shown;
}

/** Sentences by their pieces around the number: lit-localize keeps an id for each list of pieces that it is given. */
const pieces = new Map<string, readonly string[]>();

/** The sentence in the element's language; in Swedish where that has none. */
function translated({ msg }: Words, swedish: string, phone: string): string {
  let strings = pieces.get(swedish);
  if (!strings) pieces.set(swedish, (strings = swedish.split(phone)));
  const say = msg as unknown as (message: object) => string;
  return say({ strTag: true, strings, values: strings.slice(1).map(() => phone) });
}
