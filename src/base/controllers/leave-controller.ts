import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

/**
 * Keeps to an element what a visitor ticks and types in it, and calls back when the page is left, when it comes back,
 * and when the element goes, so that it is gone then: also where a browser keeps the page or fills its forms in
 * again.
 *
 * What would tell of it ends inside the element. Tab and Escape go on: they tell nothing, and a page may keep the
 * focus in a dialog, or close it, by them.
 */
export class LeaveController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly forget: () => void,
  ) {
    for (const type of telling) {
      host.addEventListener(type, (event) => {
        const { key } = event as Partial<KeyboardEvent>;
        if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
      });
    }
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.forget);
    window.addEventListener('pageshow', this.forget);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.forget);
    window.removeEventListener('pageshow', this.forget);
    this.forget();
  }
}
