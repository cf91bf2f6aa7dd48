import { nationalNumber } from '../material/phone-number.js';

/** Figures with what is written between those of one number. A colon belongs to a time. */
const runs = /\+?\d(?:[\s\p{Pd}()./]*\d)*/gu;
/** Where one number ends and the next begins, with a space alone between them. */
const between = /\s+(?=0\d{1,3}\p{Pd}\d|\+)/u;
/** `09.00–16.00` is a time. */
const times = /^\d\d?\.\d\d(?:\s?[/\p{Pd}]\s?\d\d?\.\d\d)*$/u;
/** A number of any country. A year, a date or an amount is none. */
const long = /^(?:\+|0)\d{6}/;
/** 112, 114 14, and 118 with more. */
const short = /^(?:112|11[3-8]\d{2,3})$/;
/** What is counted: an amount is no number. */
const unit = /^\s*(?:kr|sek|:-|%)/i;

/**
 * The telephone numbers that a text holds, as they are dialled in Sweden, in figures alone; one of another country keeps its
 * `+`. What only might be a number is taken for one.
 */
export function numbersInText(text: string): string[] {
  return Array.from(text.matchAll(runs)).flatMap(({ 0: run, index }) => {
    if (times.test(run)) return [];
    const isCounted = unit.test(text.slice(index + run.length, index + run.length + 8));
    return run.split(between).flatMap((written) => {
      const number = nationalNumber(written);
      const isShort = short.test(number) && !isCounted && !/[()./]/.test(written);
      return long.test(number) || isShort ? [number] : [];
    });
  });
}
