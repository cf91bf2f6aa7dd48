/** Why a publication is refused, by what mends it. */
export const refusalMends = {
  'insecure-context': 'signatures can be checked on https pages and on loopback only',
  'no-ed25519': 'this browser cannot check Ed25519 signatures; a newer one can',
  pins: 'name the root keys of the county, each 32 bytes in base64, and at least as many as must sign',
  unreachable:
    'the address should answer by itself, without a redirect, and its server and the policy of the page should allow it',
  'too-slow': 'the whole file should come within five seconds',
  status: 'the address should answer 200',
  'content-type': 'the file should be sent as application/json',
  'too-large': 'the file should have at most 256 kB',
  malformed: 'the file should be made by kvinnofrid-elements publish, and be sent as it is',
  'wrong-type': 'what is signed should be of the type that it is used for',
  'list-signatures':
    'the list of editors should be signed by as many of the pinned root keys as are asked for',
  'list-expired': 'the roots should sign a new list of editors',
  'list-older': 'the newest list of editors should be published',
  'too-few-signatures': 'as many different editors as are asked for should sign',
  'unknown-key': 'editors whose keys are in the list should sign',
  'wrong-signature': 'each editor should sign the very bytes that are published',
  'expired-key': 'editors whose time in the list has not run out should sign',
  'other-county': 'the county should be the one of the page',
  'newer-schema': 'a newer version of the elements reads this document',
  future: 'the document should be published before it is shown',
  expired: 'the editors should renew the document',
  'too-long': 'a document should expire at most 90 days after it is published',
  older: 'the newest document should be published',
  'other-contents': 'a changed document should have a higher version',
  'too-much': 'a document should have at most 200 records',
} as const;
export type RefusalReason = keyof typeof refusalMends;

/** Why a publication is not used. */
export interface Refusal {
  readonly isRight: false;
  readonly reason: RefusalReason;
  /** What was found. Empty where the reason says all. */
  readonly found: string;
  /** What was found and how to mend it, a sentence for whoever runs the page. */
  readonly sentence: string;
}

/** Refuses a publication. */
export function refusal(reason: RefusalReason, found = ''): Refusal {
  const mend = refusalMends[reason];
  const words = found ? `${found}; ${mend}` : mend;
  return {
    isRight: false,
    reason,
    found,
    sentence: `The publication is not used: ${words} (${reason}).`,
  };
}

/** A refusal on its way out of what checks. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, found?: string) {
    const told = refusal(reason, found);
    super(told.sentence);
    this.refusal = told;
  }
}
