import { defineElement } from '../../base/define-element.js';
import { GrantDeadline } from './grant-deadline.js';

defineElement('grant-deadline', GrantDeadline);

declare global {
  interface HTMLElementTagNameMap {
    'grant-deadline': GrantDeadline;
  }
}

export { GrantDeadline };
