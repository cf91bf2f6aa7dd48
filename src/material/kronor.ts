/**
 * Reads an amount in whole kronor as people write it: `400 000`, `400000 kr`, `400 000:-`, with any
 * kind of space. Null for decimals, anything below one or above 10^12, and what is no amount.
 */
export function parseKronor(text: string): number | null {
  const digits = /^(\d{1,13})(?:kr|kronor|sek|:-)?$/i.exec(text.replace(/\s/g, ''))?.[1];
  const amount = Number(digits);
  return amount >= 1 && amount <= 1e12 ? amount : null;
}
