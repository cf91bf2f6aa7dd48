import { html } from 'lit/html.js';
import { phoneLink } from './phone-link.js';

/** A number that a sentence may hold, and whose it is. */
export type OwnedPhone = readonly [phone: string, whose: unknown];

/**
 * A sentence whose telephone numbers can be tapped. It is cut where its numbers stand once it is said, so that a
 * message stays one whole sentence, in which each language puts the number where it belongs.
 * @param phones the numbers to look for; a number that is part of another one comes after it
 */
export function phoneSentence(
  sentence: string,
  [first, ...others]: readonly OwnedPhone[],
): unknown {
  if (!first) return sentence;
  const [phone, whose] = first;
  return sentence
    .split(phone)
    .map(
      (piece, index) =>
        html`${index > 0 ? phoneLink(phone, whose) : ''}${phoneSentence(piece, others)}`,
    );
}
