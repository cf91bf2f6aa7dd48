import { defineElement } from '../../base/define-element.js';
import { QuickExit } from './quick-exit.js';

defineElement('quick-exit', QuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'quick-exit': QuickExit;
  }
}

export { QuickExit };
