import type { Refusal } from '../../publication/refusal.js';
import { refusalInWords } from '../refusal-in-words.js';
import type { Said } from '../said.js';

/** Why pages would use nothing of a draft, and how to mend it: nobody has made a publication of it yet. */
export function refusedDraftInWords(refusal: Refusal): Said {
  const { reason, found } = refusal;
  if (reason !== 'malformed') return refusalInWords(refusal);
  return {
    sv: `Godtas inte: dokumentet är inte rätt skrivet (${found}).`,
    en: `The document is not used: it is not written rightly (${found}).`,
  };
}
