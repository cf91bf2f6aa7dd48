import { frameAddress, widths, type PageChoice } from './page-choice.js';

const sides = ['bundled', 'published'] as const;
export type Side = (typeof sides)[number];

/** An element of ours as it is known here: Lit's. */
interface Updating extends Element {
  readonly updateComplete?: Promise<unknown>;
}

/**
 * The two frames of the page, which lie as they were written and are filled here: each as high as what it shows, as
 * wide as was chosen or smaller where there is no room, and each exhibit at the height of the same one beside it.
 */
export class Frames {
  #width: number = widths.phone;
  readonly #frames: ReadonlyMap<Side, HTMLIFrameElement>;

  /** @param find gives the frame of a side */
  constructor(find: (side: Side) => HTMLIFrameElement) {
    this.#frames = new Map(sides.map((side) => [side, find(side)]));
    const room = new ResizeObserver(() => this.#fit());
    for (const frame of this.#frames.values()) {
      room.observe(frame.parentElement!);
      frame.addEventListener('load', () => void this.#watch(frame));
    }
  }

  /** Loads what is chosen, in place of what is there; a step back leads from the page as before. */
  show(choice: PageChoice): void {
    this.#width = widths[choice.width];
    for (const [side, frame] of this.#frames) {
      const address = new URL(frameAddress(choice, side), document.baseURI).href;
      frame.contentWindow!.location.replace(address);
    }
    this.#fit();
  }

  /** Keeps to the size of what a frame shows, once its elements are there: until then it stays as it was. */
  async #watch(frame: HTMLIFrameElement): Promise<void> {
    const { contentWindow: window, contentDocument: page } = frame;
    if (!window || !page?.body) return;
    await Promise.all([...page.body.querySelectorAll<Updating>('[county]')].map(isShown));
    const { ResizeObserver } = window as unknown as typeof globalThis;
    const size = new ResizeObserver(() => this.#fit());
    for (const content of contents(page)) size.observe(content);
  }

  #fit(): void {
    const frames = [...this.#frames.values()];
    const columns = frames.map((frame) => frame.parentElement!.getBoundingClientRect());
    const isBeside = columns[0]!.top === columns[1]!.top;
    const pages = frames.map(({ contentDocument }) => contentDocument!);
    const heights = pages.map(heightsIn);
    for (const [at, frame] of frames.entries()) {
      const scale = Math.min(1, frame.parentElement!.clientWidth / this.#width);
      frame.style.width = `${this.#width}px`;
      frame.style.transform = scale < 1 ? `scale(${scale})` : '';
      for (const section of sectionsIn(pages[at]!)) {
        const id = section.dataset['exhibit']!;
        const beside = Math.max(...heights.map((all) => all.get(id) ?? 0));
        section.style.minHeight = isBeside ? `${beside}px` : '';
      }
      const height = pages[at]!.body?.getBoundingClientRect().height ?? 0;
      if (!isFilled(pages[at]!)) continue;
      frame.style.height = `${Math.ceil(height)}px`;
      frame.parentElement!.style.height = `${Math.ceil(height * scale) + 2}px`;
    }
  }
}

/** Waits until an element has shown something; one that is not defined never does. */
async function isShown(element: Updating): Promise<void> {
  await element.updateComplete?.catch(() => {});
}

function sectionsIn(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-exhibit]')];
}

function contents(page: Document): Element[] {
  return sectionsIn(page).map((section) => section.firstElementChild!);
}

/** Whether a page has something to measure: one on its way has not. */
function isFilled(page: Document): boolean {
  return contents(page).some((content) => content.getBoundingClientRect().height > 0);
}

/** How high each exhibit of a page is by itself, its padding too. */
function heightsIn(page: Document): Map<string, number> {
  return new Map(
    sectionsIn(page).map((section) => {
      const { paddingTop, paddingBottom, borderTopWidth } =
        page.defaultView!.getComputedStyle(section);
      const around = [paddingTop, paddingBottom, borderTopWidth].map(Number.parseFloat);
      const { height } = section.firstElementChild!.getBoundingClientRect();
      return [section.dataset['exhibit']!, around.reduce((sum, one) => sum + one, height)];
    }),
  );
}
