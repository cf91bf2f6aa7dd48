/**
 * Reads an amount in whole kronor as people write it: `400 000`, `400000 kr`, `400 000:-`, with any
 * kind of space, in Arabic and Persian figures too. Null for decimals, anything below one or above 10^12, and what is no amount.
 */
export function parseKronor(text: string): number | null {
  const digits = /^(\d{1,13})(?:kr|kronor|sek|:-)?$/i.exec(
    asciiFigures(text).replace(/\s/g, ''),
  )?.[1];
  const amount = Number(digits);
  return amount >= 1 && amount <= 1e12 ? amount : null;
}

/** Arabic and Persian figures as those that Swedish has; all else stays, each character in its place. */
export function asciiFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) =>
    String(figure.charCodeAt(0) & 15),
  );
}
