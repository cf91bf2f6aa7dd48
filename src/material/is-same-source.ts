import type { Provenance } from './provenance.js';

/** Whether two sets of facts are from the same page, as it was on the same day, and hold for the same time. */
export function isSameSource(one: Provenance, other: Provenance): boolean {
  const told = ({ source, publisher, reviewed, validFrom, validUntil }: Provenance) =>
    JSON.stringify([source, publisher, reviewed, validFrom, validUntil]);
  return told(one) === told(other);
}
