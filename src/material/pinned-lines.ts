import { emergencyNumber, policeNumber } from './emergency-numbers.js';
import { nationalNumber } from './phone-number.js';
import { womensHelplineNumber } from './womens-helpline.js';

const numbers = [emergencyNumber, policeNumber, womensHelplineNumber].map(nationalNumber);

/** The names that no other line may bear. A dot is a letter that others are taken for: `l`, `I`, `1`. */
const names = /kv.nn.fr.ds..njen|s.sa.arm|n.dnumret|p[o0].[il1ı]sen|112/;

/** A word with letters of two scripts, such as a Cyrillic letter that looks like a Latin one. */
const mixed = /\p{sc=Latin}(?!\p{sc=Latin})\p{L}|(?!\p{sc=Latin})\p{L}\p{sc=Latin}/u;

/** Whether a number is 112, 114 14 or Kvinnofridslinjen's, however it is written. */
export function isPinnedNumber(phone: string): boolean {
  return numbers.includes(nationalNumber(phone));
}

/**
 * Whether a name is, or could be taken for, that of 112, SOS Alarm, the police or Kvinnofridslinjen:
 * whatever its case, spaces, hyphens, accents, invisible characters, and letters that look alike.
 */
export function isPinnedName(name: string): boolean {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '');
  return mixed.test(letters) || names.test(letters.replace(/\s/g, ''));
}
