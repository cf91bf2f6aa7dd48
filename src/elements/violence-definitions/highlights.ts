import { matchRanges } from './text-filter.js';

/** What there is of the CSS Custom Highlight API, section 3; not every engine has it. */
interface Highlights {
  get(name: string): Set<Range> | undefined;
  set(name: string, highlight: Set<Range>): void;
}

/** The name that the style sheet knows. */
const name = 'kvinnofrid-match';

const own = new WeakMap<object, Range[]>();

/**
 * Marks where a query's words stand in some texts, without a change of the DOM. An empty query marks
 * nothing. Elements on one page share one highlight; each takes away its own marks only.
 * @param owner whose marks these are
 */
export function markMatches(owner: object, texts: Iterable<Element>, query: string): void {
  const { CSS: css, Highlight } = globalThis as unknown as {
    CSS?: { highlights?: Highlights };
    Highlight?: new () => Set<Range>;
  };
  if (!css?.highlights || !Highlight) return;
  const highlight = css.highlights.get(name) ?? new Highlight();
  for (const range of own.get(owner) ?? []) highlight.delete(range);
  const ranges = query.trim() ? [...texts].flatMap((text) => rangesIn(text, query)) : [];
  for (const range of ranges) highlight.add(range);
  own.set(owner, ranges);
  css.highlights.set(name, highlight);
}

/** Each word by itself: the words of a query may stand in different pieces of a text. */
function rangesIn(element: Element, query: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of query.split(/\s+/)) {
      for (const [start, end] of matchRanges(node.textContent ?? '', word) ?? []) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  return ranges;
}
