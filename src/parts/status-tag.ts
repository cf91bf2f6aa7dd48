import { html, type TemplateResult } from 'lit/html.js';

/** What a line or a call can be. */
export type Status =
  | ('open' | 'always-open' | 'closing-soon' | 'last-day')
  | ('closed' | 'upcoming' | 'withdrawn')
  | ('unknown' | 'unverified' | 'served');

/** What each comes to, with a shape and a colour of its own: see shared.styles.ts. */
const kinds: Readonly<Record<Status, 'open' | 'closed' | 'unknown'>> = {
  open: 'open',
  'always-open': 'open',
  'closing-soon': 'open',
  'last-day': 'open',
  closed: 'closed',
  upcoming: 'closed',
  withdrawn: 'closed',
  unknown: 'unknown',
  unverified: 'unknown',
  served: 'unknown',
};

/**
 * Tells a status as a tag, by words, a shape and a colour: round and tinted where it is open, square and grey where it is
 * not, a diamond on sand where nobody knows or vouches for it. The words say all of it.
 * @csspart status - What is so at the moment, as a tag.
 */
export function statusTag(status: Status, content: unknown): TemplateResult {
  return html`<p class="status is-${kinds[status]} ${status}" part="status">
    <span class="shape" aria-hidden="true"></span>
    <span>${content}</span>
  </p>`;
}
