import { publisherText } from '../../parts/publisher-words.js';
import type { Words } from '../../language/words.js';
import type { GrantCall, GrantCallId } from '../../material/grant-call.js';
import type { Call } from './call.js';
import { applicantText, callName, shareText, stepTexts } from './grant-words.js';

/** A call of the county's material, in words. */
export function countyCall(words: Words, id: GrantCallId, facts: GrantCall): Call {
  return {
    id,
    name: callName(words, id),
    publisher: publisherText(words, facts.publisher),
    facts,
    applicants: facts.eligible.map((applicant) => ({
      label: applicantText(words, applicant.type),
      share: applicant.share,
      shareText: shareText(words, applicant),
    })),
    steps: stepTexts(words, facts),
    shown: (text) => text,
    material: facts,
  };
}
