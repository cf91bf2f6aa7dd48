import { defineElement } from '../../foundation/define-element.js';
import { HotlineStatus } from './hotline-status.js';

defineElement('hotline-status', HotlineStatus);

declare global {
  interface HTMLElementTagNameMap {
    'hotline-status': HotlineStatus;
  }
}

export { HotlineStatus };
