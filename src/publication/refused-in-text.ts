import { expectedOf } from '../material/expected-of.js';
import { mailboxSchema } from '../material/mailbox.js';
import { isSwedishNumber } from '../material/phone-number.js';
import { isPinnedName, isPinnedNumber } from '../material/pinned-lines.js';
import { numbersInText } from './numbers-in-text.js';

/** What is not seen and turns a text about, or belongs in none: overrides of direction, controls, tags. */
const unseen =
  /[\0-\t\v-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
/** What no mailbox has in it, and parts it from what is beside it. */
const besideMailboxes = /[^\p{L}\p{N}.@+_-]+/u;
/** A host, without the end of a sentence. */
const host = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\w+/u;
/** Figures that belong to no word. */
const figures = /(?<!\p{L})\d[\d\s\p{Pd}()./:]*(?!\p{L})/gu;

/**
 * What a text of a document may not hold, in words that complete "should be …": a person's address, a number that is not Swedish or
 * costs more than a call, a national line's name with other numbers alone, and what turns text about. Null where it is right.
 */
export function refusedInText(text: string): string | null {
  if (unseen.test(text)) return 'without characters that are not seen and change the direction';
  if (mailboxesIn(text).some((one) => expectedOf(mailboxSchema, one) !== null)) {
    return "without a person's own address";
  }
  const numbers = numbersInText(text);
  if (!numbers.every(isSwedishNumber)) {
    return 'with Swedish telephone numbers alone, and none at a premium rate';
  }
  const isPinned = isPinnedName(text.replace(figures, ' '));
  return isPinned && numbers.length > 0 && !numbers.some(isPinnedNumber)
    ? "with a national line's own number beside its name"
    : null;
}

function mailboxesIn(text: string): string[] {
  return text.split(besideMailboxes).flatMap((piece) => {
    const parts = piece.split('@');
    return parts.slice(1).flatMap((after, index) => {
      const [found] = host.exec(after) ?? [];
      return found && parts[index] ? [`${parts[index]}@${found}`] : [];
    });
  });
}
