/** An element that speaks another language than Swedish. */
export interface Speaker extends Element {
  /** Asks it to show itself anew. */
  requestUpdate(): void;
}

/** The elements of a page that speak one translation. What is said once a page is for the first of them to say. */
export interface Speakers {
  /** Whether the visitor has asked for Swedish in place of it. */
  readonly inSwedish: boolean;
  add(element: Speaker): void;
  delete(element: Speaker): void;
  /** Whether an element has no other before it on the page that is seen. */
  isFirst(element: Speaker): boolean;
  /** Shows Swedish in place of the translation, or that again, in all of them. */
  toggle(): void;
}

/** What the elements of a page know of each other, also where they come from several of our scripts. */
interface PageSpeakers {
  /** The locale that each speaks. */
  readonly locales: Map<Speaker, string>;
  /** Whether the visitor has asked for Swedish in place of a locale. */
  readonly inSwedish: Record<string, boolean>;
}

const key = Symbol.for('kvinnofrid-elements speakers');

/** Those of a page that speak a locale. They come with its file: where all is Swedish there is nobody to note. */
export function speakersOf(locale: string): Speakers {
  // One for the page, by whichever script comes first.
  const page = globalThis as { [key]?: PageSpeakers };
  page[key] ??= { locales: new Map(), inSwedish: {} };
  const { locales, inSwedish } = page[key];
  const showAnew = () => {
    for (const [speaker, spoken] of locales) if (spoken === locale) speaker.requestUpdate();
  };
  return {
    get inSwedish() {
      return !!inSwedish[locale];
    },
    add(element) {
      if (locales.has(element)) return;
      showAnew();
      locales.set(element, locale);
    },
    delete(element) {
      if (locales.delete(element)) showAnew();
    },
    isFirst: (element) =>
      ![...locales].some(
        ([other, spoken]) =>
          spoken === locale && isBefore(other, element) && other.checkVisibility?.() !== false,
      ),
    toggle() {
      inSwedish[locale] = !inSwedish[locale];
      showAnew();
    },
  };
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
