import { defineElement } from '../../base/define-element.js';
import { TraffickingChecklist } from './trafficking-checklist.js';

defineElement('trafficking-checklist', TraffickingChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'trafficking-checklist': TraffickingChecklist;
  }
}

export { TraffickingChecklist };
