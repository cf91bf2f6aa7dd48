import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Words } from '../language/words.js';
import { emergencyNumber } from '../material/emergency-numbers.js';
import {
  signLanguageWebsite,
  womensHelplineNoted,
  womensHelplineNumber,
} from '../material/womens-helpline.js';
import { externalLink } from './external-link.js';
import { phoneLink } from './phone-link.js';

/** What the lines that are always within reach are shown beside. */
export interface HelpLineOptions {
  /** Further routes of help, after these. */
  readonly more?: unknown;
}

/**
 * The lines that are always within reach, in the same order everywhere: the emergency number
 * first, then the line that is open around the clock for someone who is exposed.
 *
 * @csspart help - The lines that are always open.
 */
export function helpLines(words: Words, { more = nothing }: HelpLineOptions): TemplateResult {
  const { msg } = words;
  return html`<div class="inset" part="help">
    <p class="help">
      ${msg('Vid akut fara, ring')} ${phoneLink(emergencyNumber, msg('Nödnumret'))}
    </p>
    <p class="small">${emergencyNote(words)}</p>
    <p class="help">
      ${msg('Om du själv är utsatt för våld, ring Kvinnofridslinjen')}
      ${phoneLink(womensHelplineNumber, msg('Kvinnofridslinjen'))} ${msg('(öppet dygnet runt)')}
    </p>
    <p class="small">${billText(words)}</p>
    ${womensHelplineNote(words)} ${more}
  </div>`;
}

/** What its operator says of the national line besides the bill, in which year, and the one in sign language. */
export function womensHelplineNote(words: Words): TemplateResult {
  const { msg } = words;
  return html`<p class="small">
      ${msg(str`Du kan vara anonym. Det finns tolk till de flesta språk, och texttelefon, enligt Nationellt centrum för kvinnofrid ${womensHelplineNoted}.`)}
    </p>
    <p class="small">
      ${externalLink(words, signLanguageWebsite, msg('Kvinnojour på teckenspråk (NKJT)'))}
    </p>`;
}

/** That no bill shows a call, and what shows it. */
export function billText({ msg }: Words): string {
  return `${msg('Samtalet är gratis och syns inte på telefonräkningen.')} ${msg('Numret ligger kvar i telefonens samtalslista tills du tar bort det.')}`;
}

/** How 112 is reached without speaking. */
export function emergencyNote({ msg }: Words): string {
  return msg(
    'Bildtelefoni.net och Texttelefoni når också 112. Det gör SMS också, om du har registrerat dig hos SOS Alarm i förväg.',
  );
}
