import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readAddress, type Reading } from '../../base/attribute-readers.js';
import { LeaveController } from '../../base/controllers/leave-controller.js';
import { fallback } from '../../base/fallback.js';
import { KvinnofridElement } from '../../base/kvinnofrid-element.js';
import { makeElement } from '../../base/make-element.js';
import { noteFocus, pageNotes } from '../../base/page-notes.js';
import { textProperties } from '../../base/text-properties.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { str } from '../../language/words.js';
import { asksToStay, clearPage } from './clear-page.js';
import { isCovered } from './is-covered.js';
import { leaveTo } from './leave-to.js';
import { isShiftAlone, longestPause, ShiftPresses } from './shift-presses.js';
import { quickExitStyles } from './styles.js';
import { exitBar, exitTemplate, type ExitHandlers } from './template.js';
import type { ExitView } from './view.js';

/** A page about the weather: nothing that anyone would ask about. A site may choose another. */
const neutralPage = 'https://www.smhi.se/';

/** For how long after a focus the page may scroll to it, in milliseconds. */
const settling = 1000;

/**
 * A button to leave the page at once: it covers the page, and then replaces it, so that Back does not
 * return here. Shift three times does the same. It promises no more than that, and says so in a sheet. On a phone it is
 * the foot of the window: leave 4.5em free below the page's last line.
 *
 * Its child is a link, which works where scripts are off:
 * `<quick-exit><a href="https://www.smhi.se/" rel="noreferrer">Lämna sidan</a></quick-exit>`.
 *
 * @tag quick-exit
 * @summary How do I get away from this page, now?
 * @slot - Fallback, a link, shown before the element is defined and where scripts are off or fail.
 * @csspart exit - The button that leaves the page.
 * @csspart traces - What opens the sheet on how to hide a visit, or leads to the site's own page on it.
 * @csspart sheet - The sheet on how to hide a visit.
 */
export class QuickExit extends KvinnofridElement<ExitView> {
  static override styles = [sharedStyles, quickExitStyles];

  static override properties: PropertyDeclarations = {
    noKeys: { attribute: 'no-keys', type: Boolean, reflect: true, useDefault: true },
    ...textProperties(['href', 'traces']),
  };

  /** Those on the page. The first leaves it, and what comes later are plain links. */
  static readonly #onPage = new Set<QuickExit>();

  /**
   * Where to go: an https address, or one of the site's own pages. By itself, to the weather.
   * @default https://www.smhi.se/
   */
  declare href?: string | null;
  /** The site's own page on how to hide a visit, in place of the element's own text. */
  declare traces?: string | null;
  /** Turns Shift three times off. */
  declare noKeys: boolean;

  readonly #presses = new ShiftPresses();
  #listening: AbortController | undefined;
  #endOfCount: ReturnType<typeof setTimeout> | undefined;
  /** Whether the bar is at the upper edge of the window. */
  #isAbove = false;
  /** Where what has got the focus is, and when it got it, by the page's own clock. */
  #focused = { box: (): DOMRect => new DOMRect(), at: 0 };
  /** Where the visitor is on the way to; empty while the page is read. */
  #leavingTo = '';

  constructor() {
    super();
    this.noKeys = false;
    // Nobody is told that the sheet was opened, and it is closed where the browser shows the page again as it was.
    new LeaveController(this, this.#handlers.closeSheet);
  }

  override connectedCallback(): void {
    // First of all: whatever else fails, Shift leaves.
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    for (const [type, listener] of Object.entries(this.#listeners)) {
      window.addEventListener(type, listener as EventListener, options);
    }
    QuickExit.#onPage.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    QuickExit.#onPage.delete(this);
    for (const other of QuickExit.#onPage) other.requestUpdate();
    this.#listening?.abort();
    this.#endCount();
    if (pageNotes.keepInSight === this.#keepInSight) pageNotes.keepInSight = null;
  }

  get #sheet(): HTMLDialogElement | null {
    return this.#part('.sheet');
  }

  #part<Part extends Element>(selector: string): Part | null {
    return this.root?.querySelector<Part>(selector) ?? null;
  }

  protected override view(): ExitView {
    const isFirst = this.#isFirst;
    if (!isFirst) this.warn('href', this.href, 'use one on a page; this one is a plain link');
    return {
      isFirst,
      isAbove: this.#isAbove,
      target: this.#target,
      traces: this.read('traces', (raw) => readAddress(raw, '')),
      hasKeys: !this.noKeys,
      nextChange: null,
    };
  }

  protected override lead(view: ExitView): TemplateResult | null {
    return view.isFirst ? exitBar(this.words, view, this.#handlers) : null;
  }

  protected override template(view: ExitView, level: number): TemplateResult {
    return view.isFirst
      ? exitTemplate(this.words, view, level, this.#handlers, this.notice)
      : html`${fallback()}`;
  }

  /** It stands in the sheet: the element has no place in the page's text. */
  protected override get noticeBelow(): unknown {
    return null;
  }

  /** The top layer is above everything that a page puts on itself, cookie banners too. */
  protected override updated(): void {
    super.updated();
    if (this.#isFirst) pageNotes.keepInSight = this.#keepInSight;
    const bar = this.root!.querySelector<HTMLElement>('.bar');
    if (bar && 'showPopover' in bar && !bar.matches(':popover-open')) bar.showPopover();
  }

  get #isFirst(): boolean {
    const [first] = QuickExit.#onPage;
    return first === this;
  }

  get #target(): string {
    return this.read('href', readTarget);
  }

  /**
   * Nothing that fails here may keep the visitor, or be told to who looks for errors on the page: that would
   * tell that it was left this way.
   */
  readonly #leave = (event?: Event): void => {
    this.#leavingTo = neutralPage;
    try {
      event?.preventDefault();
      this.#leavingTo = this.#target;
      this.#cover();
    } catch {
      // The page is left all the same.
    }
    leaveTo(this.#leavingTo);
  };

  #cover(): void {
    if (asksToStay()) clearPage(this);
    // The page that is gone to is not told where from: a replaced address carries no `rel`.
    const referrer = makeElement('meta');
    referrer.name = 'referrer';
    referrer.content = 'no-referrer';
    document.head.append(referrer);
    const cover = this.#part<HTMLDialogElement>('.cover');
    if (!cover?.open) cover?.showModal();
    document.title = new URL(this.#leavingTo, document.baseURI).host;
    this.#tell(this.words.msg('Lämnar sidan.'));
  }

  readonly #handlers: ExitHandlers = {
    leave: (event) => this.#leave(event),
    openSheet: () => this.#sheet?.showModal(),
    closeSheet: () => this.#sheet?.close(),
  };

  /** Remembers where the focus is. It is looked for once the browser has scrolled to it. */
  readonly #keepInSight = (box: () => DOMRect): void => {
    this.#focused = { box, at: performance.now() };
    requestAnimationFrame(this.#stepAside);
  };

  /** Moves the bar to the other edge of the window if it hides what has the focus, and leaves it there. */
  readonly #stepAside = (): void => {
    const bar = this.#part<HTMLElement>('.bar');
    if (!bar?.isConnected || bar.matches(':focus-within') || this.#sheet?.open) return;
    this.#raise();
    const cover = bar.getBoundingClientRect();
    if (!isCovered(this.#focused.box(), cover, innerWidth, innerHeight)) return;
    this.#isAbove = !this.#isAbove;
    this.requestUpdate();
  };

  /**
   * Brings the bar above what has come into the top layer after it, such as a dialog of the page.
   * @returns whether the exit can be pressed there: a modal dialog lets nothing else be pressed
   */
  readonly #raise = (): boolean => {
    const bar = this.#part<HTMLElement>('.bar');
    if (!bar?.showPopover || !bar.isConnected) return true;
    const { left, right, top, bottom } = bar.getBoundingClientRect();
    const root = this.getRootNode() as Document;
    const isOnTop = () => root.elementFromPoint((left + right) / 2, (top + bottom) / 2) === this;
    if (isOnTop()) return true;
    bar.hidePopover();
    bar.showPopover();
    return isOnTop();
  };

  /** The count ends, and with it what was said of it. */
  readonly #endCount = (): void => {
    clearTimeout(this.#endOfCount);
    this.#presses.reset();
    this.#tell('');
  };

  /** What the window is listened to for, before the page's own scripts get to know of it. */
  readonly #listeners: { [Type in keyof WindowEventMap]?: (event: WindowEventMap[Type]) => void } =
    {
      keydown: (event) => {
        if (!isShiftAlone(event)) this.#endCount();
        this.#presses.down(event);
      },
      keyup: (event) => {
        if (!this.#isFirst || this.noKeys) return;
        const left = this.#presses.up(event, event.timeStamp);
        if (left === null) return;
        clearTimeout(this.#endOfCount);
        if (left > 0) this.#endOfCount = setTimeout(this.#endCount, longestPause);
        const { msg } = this.words;
        if (left === 0) this.#leave();
        else if (left === 1) this.#tell(msg('Tryck Shift en gång till för att lämna sidan.'));
        else this.#tell(msg(str`Tryck Shift ${left} gånger till för att lämna sidan.`));
      },
      pointerdown: () => this.#endCount(),
      focusin: noteFocus,
      // A page may scroll to what has the focus in its own time. What a visitor scrolls later moves nothing.
      scroll: () => {
        if (performance.now() - this.#focused.at < settling) this.#stepAside();
      },
      toggle: () => requestAnimationFrame(this.#raise),
      // A press on the exit that a modal dialog gets in its place: the page's, or the sheet, which does not cover it
      // where the bar stands above.
      click: (event) => {
        const { clientX: left, clientY: top } = event;
        const spot = { left, top, right: left + 1, bottom: top + 1 };
        const exit = this.#part('.exit')?.getBoundingClientRect();
        const isOver = exit && isCovered(spot, exit, innerWidth, innerHeight);
        if (!isOver) return;
        const sheet = this.#sheet?.open ? this.#sheet.getBoundingClientRect() : null;
        const isBeside = sheet
          ? !isCovered(spot, sheet, innerWidth, innerHeight)
          : !event.composedPath().includes(this) && !this.#raise();
        if (isBeside) this.#leave(event);
      },
      beforeunload: (event) => {
        if (this.#leavingTo) event.stopImmediatePropagation();
      },
      // A page that comes back, by the browser's memory of it, is to be read again.
      pageshow: ({ persisted }) => {
        if (persisted && this.#leavingTo) location.reload();
      },
    };

  #tell(text: string): void {
    // All but an open sheet is inert, and not read aloud.
    const region = this.#part('.sheet[open] [role=status]') ?? this.#part('[role=status]');
    if (region) region.textContent = text;
  }
}

/** A web address of another page than this: at its own address a page would stay white. */
function readTarget(raw: string | null): Reading<string> {
  const reading = readAddress(raw, neutralPage);
  const [to, here] = [reading.value, location.href].map(
    (address) => new URL(address, document.baseURI).href.split('#')[0],
  );
  return to === here
    ? { value: neutralPage, mend: `should lead to another page; using ${neutralPage}` }
    : reading;
}
