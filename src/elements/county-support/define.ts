import { defineElement } from '../../base/define-element.js';
import { CountySupport } from './county-support.js';

defineElement('county-support', CountySupport);

declare global {
  interface HTMLElementTagNameMap {
    'county-support': CountySupport;
  }
}

export { CountySupport };
