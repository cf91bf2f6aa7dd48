import { nationalNumber } from '../material/phone-number.js';

/** Figures with what is written between those of a number. A colon belongs to a time. */
const figures = /\+?\p{Nd}(?:[ \p{Pd}()./]*\p{Nd})*/gu;
/** `09.00–16.00` is a time. */
const time = /^\d\d?\.\d\d ?\p{Pd} ?\d\d?\.\d\d$/u;
/** Numbers of any country, the emergency number with more behind it, and the short ones of Sweden. */
const phone = /^(?:\+\d{5}|0\d{4}|112|11[3-8]\d{1,3}$)/;

/**
 * The telephone numbers that a text holds, each as it is written. What only might be one is taken for
 * one; a year, an amount or a time is none.
 */
export function phoneNumbersIn(text: string): string[] {
  return (text.match(figures) ?? []).filter(
    (one) => !time.test(one) && phone.test(nationalNumber(one)),
  );
}
