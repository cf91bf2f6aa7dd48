import { adoptStyles, html, render } from 'lit';
import { foldStyles } from '../../src/parts/fold.styles.js';
import { formStyles } from '../../src/parts/form.styles.js';
import { phoneStyles } from '../../src/parts/phone.styles.js';
import { sharedStyles } from '../../src/parts/shared.styles.js';

/**
 * What elements are made of, in a card as they stand in.
 * @param frame `none` for the card without its box
 */
export function inCard(content: unknown, frame: 'box' | 'none' = 'box'): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('frame', frame);
  host.style.marginBlockEnd = '1.5rem';
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [sharedStyles, phoneStyles, formStyles, foldStyles]);
  render(html`<div class="root">${content}</div>`, root);
  return host;
}
