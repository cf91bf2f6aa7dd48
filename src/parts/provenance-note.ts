import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dateText } from '../language/date-words.js';
import { str, type Words } from '../language/words.js';
import type { Provenance } from '../material/provenance.js';
import { parseDate, type EpochDay } from '../time/civil-date.js';
import type { ClaimAge } from '../time/claim-age.js';
import { externalLink } from './external-link.js';
import { materialText } from './material-text.js';

/**
 * Tells where the facts are from and when they were checked: only the year once they are old, and
 * nothing of what is not known. Facts without a source are the site's own, never the county's.
 * @csspart source - Where the facts are from, and when they were checked.
 * @param label leads the source; it says for what, where not all that is shown is from there
 */
export function provenanceNote(
  words: Words,
  { source, publisher, reviewed }: Partial<Provenance>,
  { caveatYear }: ClaimAge,
  label: string = words.msg('Källa:'),
): TemplateResult {
  const checked = parseDate(reviewed ?? '');
  return html`<p class="small" part="source">
    ${
      source && publisher
        ? html`${label} ${externalLink(words, source, materialText(words, publisher))}.`
        : words.msg('Uppgifterna kommer från den här webbplatsen.')
    }
    ${checked === null ? nothing : checkedText(words, checked, caveatYear)}
  </p>`;
}

/** When facts were checked: only the year once they are old. */
export function checkedText(words: Words, checked: EpochDay, caveatYear: number | null): string {
  return caveatYear === null
    ? words.msg(str`Uppgifterna kontrollerades ${dateText(words, checked)}.`)
    : words.msg(str`Uppgifterna är från ${caveatYear} och kan ha ändrats.`);
}
