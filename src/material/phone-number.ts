/**
 * A number as it is dialled in Sweden, in figures alone: `0101234567` for `010-123 45 67`,
 * `+46 10 123 45 67` and `0046101234567`. One of another country keeps its `+`.
 */
export function nationalNumber(phone: string): string {
  return phone.replace(/[^\d+]/g, '').replace(/^(?:\+|00)460?/, '0');
}

/**
 * The address that dials a Swedish number. Numbers of an area or a series get the country code;
 * short numbers (112, 114 14) work without it alone.
 */
export function phoneAddress(phone: string): string {
  return `tel:${nationalNumber(phone).replace(/^0/, '+46')}`;
}

/** Swedish numbers, and short ones such as 112, 114 14, 116 006 and 1177; none that costs more than a call. */
const numbers = /^(?:0(?!900|939|944)[1-9]\d{6,10}|11[2-7]\d{0,3})$/;

/**
 * Whether a text is a Swedish number that may be shown: figures with spaces and hyphens, and not one of
 * those at a premium rate (0900, 0939, 0944 and 118; PTS's numbering plan for telephony, ITU E.164).
 */
export function isSwedishNumber(text: string): boolean {
  return /^\+?[\d\s\p{Pd}]+$/u.test(text) && numbers.test(nationalNumber(text));
}

/** Whether calls to a number are known to be free and not on the bill: 020, and the EU's 116 numbers. */
export function isFreeNumber(phone: string): boolean {
  return /^(?:020|116)/.test(nationalNumber(phone));
}
