import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { bulletList } from '../../parts/bullet-list.js';
import { externalLink } from '../../parts/external-link.js';
import { fold } from '../../parts/fold.js';
import { heading } from '../../parts/heading.js';
import { billText } from '../../parts/help-lines.js';
import { materialText } from '../../parts/material-text.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { alwaysOpenNote } from './always-open.js';
import { toldHours } from '../../parts/hours-text.js';
import { shownHoursTexts } from './shown-hours.js';
import { unbrokenHours } from '../../parts/unbroken-hours.js';
import type { HotlineView } from './view.js';
import { weekTable } from './week-table.js';
import { audienceSourceText } from './words.js';

/**
 * What few need of a line, folded: other hours and the week's, what it helps with, who runs it, how else the lines
 * that are always open are reached, and where all of it is from.
 * @param level of its headings
 */
export function lineDetails(words: Words, view: HotlineView, level: number): TemplateResult {
  const { msg } = words;
  const { line, isNational, age, tellsHours, tellsBill, variant } = view;
  const { operator, purpose, topics = [], website } = line;
  const texts = [
    ...(variant === 'compact' ? shownHoursTexts(words, view) : []),
    ...(tellsHours ? toldHours(words, line).exceptions : []),
  ];
  const week = weekTable(words, view);
  return fold(
    // Its name goes with it, since there may be several lines on a page.
    html`${
        variant === 'full' && (texts.length > 0 || week !== nothing)
          ? msg('Öppettider och mer om linjen')
          : msg('Mer om linjen')
      } <span class="visually-hidden">${materialText(words, line.name)}</span>`,
    html`
      ${texts.map((text) => html`<p>${unbrokenHours(text)}</p>`)} ${week}
      ${
        purpose
          ? html`${heading(level, msg('Vad du kan få hjälp med'), 'subheading')}
              <p>${materialText(words, purpose)}</p>`
          : nothing
      }
      ${bulletList(topics.map((topic) => materialText(words, topic)))}
      ${
        operator || website
          ? html`<p>
              ${operator && materialText(words, operator)}
              ${website ? externalLink(words, website, msg('Läs mer om linjen')) : nothing}
            </p>`
          : nothing
      }
      ${variant === 'compact' && tellsBill ? html`<p>${billText(words)}</p>` : nothing}
      ${isNational ? nothing : heading(level, msg('Kvinnofridslinjen och 112'), 'subheading')}
      ${alwaysOpenNote(words, !isNational)} ${provenanceNote(words, line, age)}
      ${audienceSource(words, view)}
    `,
  );
}

/** Where it is from whom the line is for, where that is another page than the line's own. */
function audienceSource(words: Words, { audienceSource }: HotlineView): unknown {
  if (!audienceSource) return nothing;
  const { citation, age, isOfHours } = audienceSource;
  return provenanceNote(words, citation, age, audienceSourceText(words, isOfHours));
}
