import { defineElement } from '../../base/define-element.js';
import { HotlineStateEvent } from './hotline-state-event.js';
import { HotlineStatus } from './hotline-status.js';

defineElement('hotline-status', HotlineStatus);

declare global {
  interface HTMLElementTagNameMap {
    'hotline-status': HotlineStatus;
  }
  interface HTMLElementEventMap {
    'hotline-state-change': HotlineStateEvent;
  }
}

export { HotlineStateEvent, HotlineStatus };
