import { html, nothing, type TemplateResult } from 'lit/html.js';
import { plainText } from '../../parts/told-text.js';
import { kronorText } from '../../language/number-words.js';
import { str, type Words } from '../../language/words.js';
import type { GrantCall } from '../../material/grant-call.js';
import type { Text } from '../../material/text.js';
import type { Calculation } from './calculation.js';

/**
 * What an applicant can apply for, as a figure, and beside it the own share; where the call states no share, that.
 * @param applicant as it stands within a sentence
 */
export function grantAnswer(
  words: Words,
  { amount: pot }: GrantCall,
  { share, remaining }: Calculation,
  applicant: Text,
): TemplateResult | string {
  const { msg } = words;
  const kronor = (amount: number) => kronorText(words, amount);
  if (!share) {
    return msg(
      str`Utlysningen anger ingen andel för ${plainText(words, applicant)}. Fråga den som utlyser bidraget.`,
    );
  }
  const { highestGrant, lowestOwnShare } = share;
  return html`<span class="inset answer"
    ><span>${msg('Bidraget kan vara högst')}</span>
    <strong class="figure">${kronor(highestGrant)}</strong>
    ${bar(highestGrant / (highestGrant + lowestOwnShare))}
    <span>${msg('Er egen andel är minst')} <strong>${kronor(lowestOwnShare)}</strong></span>
    ${
      remaining === lowestOwnShare
        ? nothing
        : html`<span
            >${msg('Med de andra medlen återstår')} <strong>${kronor(remaining)}</strong></span
          >`
    }
    ${
      pot === null
        ? nothing
        : html`<span class="small"
            >${msg(str`Det är ett tak, inget löfte: alla sökande delar på ${kronor(pot)}.`)}</span
          >`
    }</span
  >`;
}

/** How much of the whole the grant is, for the eye; the figures say it. */
function bar(part: number): TemplateResult {
  return html`<svg class="bar" aria-hidden="true">
    <rect width="${100 * part}%" height="100%"></rect>
  </svg>`;
}
