import { str, type Words } from './words.js';

/** A whole number in groups of three, held together by no-break spaces: "900 000". */
export function numberText(value: number): string {
  return groupedDigits(String(value));
}

/** The same of digits as they are written, those that begin with zeros too. */
export function groupedDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/**
 * Figures, a telephone number or clock times as one piece from left to right, wherever they stand
 * (Unicode's bidirectional algorithm, UAX #9, section 2.4). Left to right, nothing is added.
 */
export function isolated({ dir }: Words, figures: string): string {
  return dir === 'rtl' ? `\u2066${figures}\u2069` : figures;
}

/** An amount in whole kronor, the currency in words: "900 000 kronor". */
export function kronorText({ msg }: Words, amount: number): string {
  return msg(str`${numberText(amount)}\u00a0kronor`);
}
