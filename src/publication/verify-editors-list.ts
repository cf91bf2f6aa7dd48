import { parseInstant } from '../time/stockholm.js';
import { editorsListSchema, isShortEnough, type EditorsList } from './editors-list.js';
import type { Envelope } from './envelope.js';
import { clockSlack, longestListDays } from './limits.js';
import { isPublicKey, publicKey } from './public-key.js';
import type { PublicationTerms } from './publication-terms.js';
import { Refused } from './refusal.js';
import { jsonOf, shaped } from './signed-json.js';
import { signers } from './signers.js';

const what = 'the list of editors';

/** The list of editors, of which enough pinned roots have signed the exact bytes. Throws a {@link Refused}. */
export async function verifiedEditorsList(
  signed: Envelope,
  { roots, threshold, county, now, newestList = 0 }: PublicationTerms,
): Promise<EditorsList> {
  const pinned = [...new Set(roots)];
  const isEnough = Number.isInteger(threshold) && threshold >= 1 && pinned.length >= threshold;
  if (!isEnough || !pinned.every(isPublicKey)) {
    throw new Refused('pins', `${pinned.length} root keys are pinned, and ${threshold} must sign`);
  }
  const keys = await Promise.all(pinned.map(publicKey));
  const known = keys.map((key) => ({ publicKey: key, name: key.id, end: Infinity }));
  const { length } = (await signers(signed, known, threshold, now)).signed;
  if (length < threshold) {
    throw new Refused(
      'list-signatures',
      `${length} of the pinned roots have signed it rightly, and ${threshold} must`,
    );
  }
  const list = shaped(editorsListSchema, jsonOf(signed.payload, what), what);
  if (list.county !== county) throw new Refused('other-county', `${what} is for ${list.county}`);
  if (parseInstant(list.published)! > now + clockSlack) {
    throw new Refused('future', `${what} is of ${list.published}`);
  }
  if (parseInstant(list.expires)! <= now) {
    throw new Refused('list-expired', `it held until ${list.expires}`);
  }
  if (!isShortEnough(list)) {
    throw new Refused('list-expired', `it holds longer than ${longestListDays} days`);
  }
  if (list.version < newestList) {
    throw new Refused('list-older', `version ${list.version} is before ${newestList}`);
  }
  return list;
}
