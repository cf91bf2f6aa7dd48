import { html } from 'lit/html.js';

/** A text in which no range of hours is broken over two lines. */
export function unbrokenHours(text: string): unknown[] {
  return text
    .split(/(\u2066*\d\d:\d\d–\d\d:\d\d\u2069*)/)
    .map((part, index) => (index % 2 === 1 ? html`<span class="hours">${part}</span>` : part));
}
