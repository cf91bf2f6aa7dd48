import type { Tag } from '../../src/catalogue.js';
import type { RenderOptions } from '../../src/ssr/index.js';
import { until } from '../until.js';

/** An element that a server writes down. */
export type Given = { readonly tag: Tag } & Partial<Omit<RenderOptions, 'styles'>>;

/** A page as its server makes it: see test/browsers/served-pages.mjs. */
export interface ServedSpec {
  readonly given: readonly Given[];
  readonly head?: string;
  readonly policy?: 'open' | 'strict' | 'nonce';
  readonly roots?: 'closed' | 'open';
  readonly sheet?: 'held';
  readonly cut?: string;
  /** The version of the package that wrote it, where that is another than the script's. */
  readonly version?: string;
  readonly key?: string;
}

/** An element of ours, of which it is waited until it has looked. */
export type Updating = HTMLElement & { readonly updateComplete: Promise<unknown> };

/**
 * Opens such pages for a file's tests, and takes each away after its test.
 * @param usual what they are opened with where a test says nothing
 */
export function servedFrames(usual: Parameters<typeof ServedFrame.open>[1] = {}) {
  const frames: ServedFrame[] = [];
  afterEach(() => {
    for (const { frame } of frames.splice(0)) frame.remove();
  });
  return async (spec: ServedSpec, options: typeof usual = {}): Promise<ServedFrame> => {
    const page = await ServedFrame.open(spec, { ...usual, ...options });
    frames.push(page);
    return page;
  };
}

/** A page of a server's in a frame, whose clock and timers a test holds. */
export class ServedFrame {
  /** What was warned of, and told as an error. */
  readonly told: string[] = [];
  readonly #held: (() => void)[] = [];

  private constructor(
    readonly frame: HTMLIFrameElement,
    readonly spec: ServedSpec,
    readonly mark: string,
  ) {}

  /** Opens one, and waits until it is there: in whole, or to where its server stops. */
  static async open(spec: ServedSpec, { width = 800, now = 0 } = {}): Promise<ServedFrame> {
    const mark = `served-${Math.random()}`;
    const frame = document.createElement('iframe');
    frame.width = `${width}`;
    frame.height = '900';
    const told = JSON.stringify({ ...spec, key: mark });
    frame.src = `/served?${new URLSearchParams({ spec: told, mark })}`;
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    document.body.append(frame);
    const page = new ServedFrame(frame, spec, mark);
    const { tag } = spec.given[0]!;
    await (spec.cut || spec.sheet
      ? until('the first of it', () => page.document.querySelector(tag))
      : loaded);
    page.#prepare(now);
    return page;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get elements(): HTMLElement[] {
    return this.spec.given.map(
      ({ tag }, index) =>
        this.document.querySelectorAll<HTMLElement>(tag)[
          this.spec.given.slice(0, index).filter((one) => one.tag === tag).length
        ]!,
    );
  }

  get heights(): number[] {
    return this.elements.map((one) => one.getBoundingClientRect().height);
  }

  /** Brings in the script, and waits until all elements have taken the server’s place. */
  async upgrade(script = 'all'): Promise<HTMLElement[]> {
    await this.bring(script);
    await until('all elements', () => this.elements.every(isTaken));
    return this.elements;
  }

  /** @param folder which of those of test/browsers/built-pages.mjs it is from */
  async bring(script: string, folder = 'plain'): Promise<void> {
    const one = this.document.createElement('script');
    one.src = trusted(this.window, `/${folder}/browser/${script}.js`);
    const loaded = new Promise((resolve) => one.addEventListener('load', resolve));
    this.document.head.append(one);
    await loaded;
  }

  /** What a server has written down of an element, once its script has come. */
  servedRoot(element: Element): ShadowRoot | null {
    const { servedInternals: all } = this.window as {
      servedInternals?: WeakMap<Element, ElementInternals>;
    };
    return all?.get(element)?.shadowRoot ?? null;
  }

  /** Lets all run that waits for its time. */
  runTimers(): void {
    for (const callback of this.#held.splice(0)) callback();
  }

  /** What is told to who cannot see it. */
  get announced(): string[] {
    return this.elements.map((one) =>
      [...one.shadowRoot!.querySelectorAll('[role=status],[aria-live=polite]')]
        .map((p) => p.textContent!)
        .join(''),
    );
  }

  /** Lets the server send what it holds back. */
  async rest(): Promise<void> {
    await until(
      'the rest is asked for',
      async () => (await fetch(`/served/rest?key=${this.mark}`)).ok,
    );
    await until('all of it', () => this.document.readyState === 'complete');
  }

  #prepare(now: number): void {
    const { window } = this;
    if (now) window.Date.now = () => now;
    // In Sweden, in winter.
    window.Date.prototype.getTimezoneOffset = () => -60;
    Object.assign(window, { setTimeout: (callback: () => void) => this.#held.push(callback) });
    for (const level of ['warn', 'error'] as const) {
      window.console[level] = (...words: unknown[]) => void this.told.push(words.join(' '));
    }
  }
}

/** An address of a script, as a page that enforces Trusted Types takes it. */
function trusted(window: Window, address: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
    };
  };
  const rules = { createScriptURL: (told: string) => told };
  return trustedTypes?.createPolicy('of-tests', rules).createScriptURL(address) ?? address;
}

/** Whether an element shows what it has to show, and not what a server had. */
export function isTaken(element: Element): boolean {
  return !!element.shadowRoot?.querySelector('.root');
}

/** What a person reads in an element. */
export function shownIn(element: Element): string {
  return element
    .shadowRoot!.querySelector<HTMLElement>('.root')!
    .innerText.replace(/\s+/g, ' ')
    .trim();
}
