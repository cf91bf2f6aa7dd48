import { defineElement } from '../../base/define-element.js';
import { ViolenceDefinitions } from './violence-definitions.js';

defineElement('violence-definitions', ViolenceDefinitions);

declare global {
  interface HTMLElementTagNameMap {
    'violence-definitions': ViolenceDefinitions;
  }
}

export { ViolenceDefinitions };
