import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wakeAt } from '../clock.js';

/** Asks an element to update at the instant when what it shows will next change, while it is in the page. */
export class ClockController implements ReactiveController {
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  hostDisconnected(): void {
    this.wakeAt(null);
  }

  /**
   * @param instant epoch milliseconds; `Infinity` where nothing will change, null where nothing is to be waited for
   * @param isOpen whether something is said to be open until then: that is looked after more often
   */
  wakeAt(instant: number | null, isOpen = false): void {
    wakeAt(this.#update, instant, isOpen);
  }
}
