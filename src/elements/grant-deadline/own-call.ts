import { ownText } from '../../parts/own-text.js';
import type { Words } from '../../language/words.js';
import type { OwnGrantCall } from '../../material/own-grant-call.js';
import type { Call } from './call.js';
import { shareLimitText } from './grant-words.js';

/** A call of the site's own, in words. */
export function ownCall(words: Words, told: OwnGrantCall): Call {
  const nameless = words.msg('Bidrag att söka');
  const name = told.name || nameless;
  return {
    ...told,
    id: name,
    name,
    applicants: told.applicants.map(({ label, share }) => ({
      label,
      share,
      shareText: shareLimitText(words, share),
    })),
    shown: (text) => (text === nameless ? text : ownText(words, text)),
    material: null,
  };
}
