import { defineElement } from '../../base/define-element.js';
import { NewElement } from './new-element.js';

defineElement('new-element', NewElement);

declare global {
  interface HTMLElementTagNameMap {
    'new-element': NewElement;
  }
}

export { NewElement };
