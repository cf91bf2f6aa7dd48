import type { Envelope } from './envelope.js';
import { preAuthenticationEncoding } from './pre-authentication-encoding.js';
import { isSignedBy, type PublicKey } from './public-key.js';
import type { RefusalReason } from './refusal.js';

/** Somebody who may sign. */
export interface Signer {
  readonly publicKey: PublicKey;
  /** Who it is: one who has two keys, while the one takes over from the other, is still one. */
  readonly name: string;
  /** The instant from which the key may no longer sign, epoch milliseconds. */
  readonly end: number;
}

/** Who has signed an envelope, and what is wrong where these are too few. */
export interface Signers {
  /** Each once, whose signature is right and whose key may still sign. */
  readonly signed: readonly Signer[];
  /** What keeps them from being more; the first of it that would be enough. */
  readonly fault: Extract<
    RefusalReason,
    'expired-key' | 'wrong-signature' | 'unknown-key' | 'too-few-signatures'
  >;
}

/**
 * Who of those who may sign has signed an envelope's exact bytes. A key is found by its hash, and counts once, by whatever
 * name and however often it is there. Signatures of keys that are not known are passed over, so that keys can be
 * changed one at a time.
 * @param needed how many must sign
 * @param now epoch milliseconds
 */
export async function signers(
  { payloadType, payload, signatures }: Envelope,
  known: readonly Signer[],
  needed: number,
  now: number,
): Promise<Signers> {
  const encoding = preAuthenticationEncoding(payloadType, payload);
  const byId = new Map(known.map((signer) => [signer.publicKey.id, signer]));
  /** By name. */
  const signed = new Map<string, Signer>();
  const past = new Set<string>();
  const wrong = new Set<string>();
  const unknown = new Set<string>();
  for (const { keyid, signature } of signatures) {
    const signer = byId.get(keyid);
    if (!signer) {
      unknown.add(keyid);
      continue;
    }
    const { name, end } = signer;
    if (!(await isSignedBy(signer.publicKey, signature, encoding))) wrong.add(name);
    else if (end <= now) past.add(name);
    else if (end >= (signed.get(name)?.end ?? end)) signed.set(name, signer);
  }
  const isEnoughWith = (more: ReadonlySet<string>) =>
    new Set([...signed.keys(), ...more]).size >= needed;
  return {
    signed: [...signed.values()],
    fault: isEnoughWith(past)
      ? 'expired-key'
      : isEnoughWith(wrong)
        ? 'wrong-signature'
        : isEnoughWith(unknown)
          ? 'unknown-key'
          : 'too-few-signatures',
  };
}
