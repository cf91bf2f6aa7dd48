import { pageNotes, type Speaker } from './page-notes.js';

const { speakers, inSwedish } = pageNotes;

/**
 * Notes which translation an element speaks, none by default. What is said once a page may then be for
 * another to say.
 */
export function noteSpeaker(element: Speaker, locale?: string): void {
  if (speakers.get(element) === locale) return;
  speakers.delete(element);
  showAnew();
  if (locale) speakers.set(element, locale);
}

/** Whether an element has no other before it on the page that is seen and speaks the same language. */
export function speaksFirst(element: Speaker): boolean {
  return ![...speakers].some(
    ([other, locale]) =>
      locale === speakers.get(element) &&
      isBefore(other, element) &&
      other.checkVisibility?.() !== false,
  );
}

/** Shows Swedish in place of a translation, or that again, in all elements of the page that speak it. */
export function changeLanguage(locale: string): void {
  inSwedish[locale] = !inSwedish[locale];
  showAnew();
}

function showAnew(): void {
  for (const [speaker] of speakers) speaker.requestUpdate();
}

/** By the order of the document, in which what is in a shadow root stands where the root's host does. */
function isBefore(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other);
  // 1: in another tree; 4: the other follows.
  if (!(position & 1)) return (position & 4) > 0;
  const [host, otherHost] = [one, other].map(
    (at) => (at.getRootNode() as Partial<ShadowRoot>).host,
  );
  return (host ?? otherHost) ? isBefore(host ?? one, otherHost ?? other) : false;
}
