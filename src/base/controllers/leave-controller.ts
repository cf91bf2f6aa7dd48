import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { servedRoot } from '../served-root.js';

/** Events that leave a shadow root, and would tell the page's scripts what was ticked or typed. */
const telling = [
  'click',
  'beforeinput',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
];

/** Those that a visitor alone makes: a browser that fills a form in again makes others too. */
const byHand = ['click', 'keydown'];

/**
 * Keeps to an element what a visitor ticks and types in it, and calls back when the page is left, when it comes back,
 * and when the element goes, so that it is gone then: also where a browser keeps the page or fills its forms in
 * again.
 *
 * What would tell of it ends inside the element. Tab and Escape go on: they tell nothing, and a page may keep the
 * focus in a dialog, or close it, by them.
 */
export class LeaveController implements ReactiveController {
  #isUsed = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly forgetOwn: () => void,
  ) {
    for (const type of telling) {
      host.addEventListener(type, (event) => {
        const { key } = event as Partial<KeyboardEvent>;
        this.#isUsed ||= event.isTrusted && byHand.includes(type);
        if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
      });
    }
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#forget);
    window.addEventListener('pageshow', this.#forgetKept);
  }

  /** What a visitor has done in a server's HTML is done here as the element takes its place: by no hand, and not to be forgotten. */
  hostUpdate(): void {
    this.#isUsed ||= servedRoot(this.host) !== null;
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#forget);
    window.removeEventListener('pageshow', this.#forgetKept);
    this.#forget();
  }

  /** Also what was done in a server's words, where they stand. All of it is set back, and so tells nothing. */
  readonly #forget = (): void => {
    const served = servedRoot(this.host);
    for (const one of served?.querySelectorAll('input') ?? []) one.checked = one.defaultChecked;
    for (const one of served?.querySelectorAll('details') ?? []) one.open = false;
    this.forgetOwn();
  };

  /** A page that is shown for the first time comes here when it has loaded, which may be long after a visitor began, here or in a server's words. */
  readonly #forgetKept = ({ persisted }: PageTransitionEvent): void => {
    if (persisted || !(this.#isUsed || servedRoot(this.host))) this.#forget();
  };
}
