import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Words } from '../language/words.js';
import { emergencyNumber } from '../material/emergency-numbers.js';
import type { Hotline } from '../material/hotline.js';
import { claimAge } from '../time/claim-age.js';
import { phoneLink } from './phone-link.js';

/**
 * The lines that are always within reach, in the same order everywhere: the emergency number
 * first, then the line that is open around the clock for someone who is exposed.
 * @param aroundTheClock facts of the latter; null where the element is about that very line
 * @param instant epoch milliseconds, which decides whether the claim names its year
 * @param more further routes of help, after these
 */
export function helpLines(
  words: Words,
  aroundTheClock: Hotline | null,
  instant: number,
  more: unknown = nothing,
): TemplateResult {
  const { say } = words;
  return html`<div class="inset" part="help">
    <p class="help">
      ${say('Vid akut fara, ring')} ${phoneLink(emergencyNumber, say('Nödnumret'))}
    </p>
    ${
      aroundTheClock
        ? html`<p class="help">
            ${say('Om du själv är utsatt, ring Kvinnofridslinjen')}
            ${phoneLink(aroundTheClock.phone, say('Kvinnofridslinjen'))}
            ${aroundTheClockText(words, aroundTheClock, instant)}
          </p>`
        : nothing
    }
    ${more}
  </div>`;
}

function aroundTheClockText({ say }: Words, hotline: Hotline, instant: number): string {
  const { caveatYear, validity } = claimAge(hotline, instant);
  if (validity !== 'valid' || hotline.openingHours !== '24/7') return '';
  return caveatYear === null
    ? say('(öppet dygnet runt)')
    : say(str`(öppet dygnet runt, enligt uppgift från ${caveatYear})`);
}
