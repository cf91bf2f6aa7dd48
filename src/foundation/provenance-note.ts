import { html, type TemplateResult } from 'lit/html.js';
import { dateText } from '../language/date-words.js';
import { publisherText } from '../language/publisher-words.js';
import { str, type Words } from '../language/words.js';
import type { Provenance } from '../material/provenance.js';
import { parseDate } from '../time/civil-date.js';
import type { ClaimAge } from './claim-age.js';
import { externalLink } from './external-link.js';

/** Tells where the facts are from and when they were checked: only the year once they are old. */
export function provenanceNote(
  words: Words,
  { source, publisher, reviewed }: Provenance,
  { caveatYear }: ClaimAge,
): TemplateResult {
  const checked = parseDate(reviewed);
  const age =
    caveatYear === null && checked !== null
      ? words.say(str`Uppgifterna kontrollerades ${dateText(words, checked)}.`)
      : words.say(str`Uppgifterna är från ${caveatYear} och kan ha ändrats.`);
  return html`<p class="small" part="source">
    ${words.say('Källa:')} ${externalLink(words, source, publisherText(words, publisher))}. ${age}
  </p>`;
}
