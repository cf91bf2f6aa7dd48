import { groupedDigits } from '../../language/number-words.js';
import { asciiFigures } from '../../material/kronor.js';

/** What is longer is no amount. */
const longest = 60;

/** A field's text, and where in it the caret stands, in UTF-16 units. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/**
 * An amount as it is being typed or was pasted, in groups of three, with the caret by the same digit as before. Spaces
 * that were typed give way, Arabic and Persian figures become those that Swedish has, `kr` and the like stay. What is no
 * amount, and more than 13 digits, is left as it is.
 * @param forward whether something was deleted after the caret: then it goes past a space, so that the next such key
 * takes a digit
 */
export function groupedAmount(typed: Typed, forward = false): Typed {
  const { caret } = typed;
  if (typed.text.length > longest) return typed;
  const text = asciiFigures(typed.text);
  const [, number, unit = ''] = /^\s*(\d[\d\s]*?)(\s*(?:kr|kronor|sek|:-))?\s*$/i.exec(text) ?? [];
  const digits = digitsOf(number ?? '');
  if (digits.length < 1 || digits.length > 13) return typed;
  const grouped = groupedDigits(digits);
  const before = digitsOf(text.slice(0, caret)).length;
  let at = 0;
  for (let passed = 0; passed < before; at++) if (grouped[at] !== '\u00a0') passed++;
  if (forward && grouped[at] === '\u00a0') at++;
  const isInUnit = before === digits.length && caret > text.lastIndexOf(number!.at(-1)!) + 1;
  const whole = grouped + unit;
  return {
    text: whole,
    caret: isInUnit ? Math.max(at, whole.length - (text.length - caret)) : at,
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
