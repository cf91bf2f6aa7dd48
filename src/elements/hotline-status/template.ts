import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { externalLink } from '../../parts/external-link.js';
import { callLink } from '../../parts/call-link.js';
import { heading } from '../../parts/heading.js';
import { billText, helpLines, womensHelplineNote } from '../../parts/help-lines.js';
import { materialText } from '../../parts/material-text.js';
import { phoneLink } from '../../parts/phone-link.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { statusTag } from '../../parts/status-tag.js';
import type { Words } from '../../language/words.js';
import type { HotlineView } from './view.js';
import { hoursTexts } from './hours-text.js';
import { unbrokenHours } from './unbroken-hours.js';
import { weekTable } from './week-table.js';
import { audienceSourceText, audienceText, stateText, validityText } from './words.js';

/**
 * Writes down what there is to tell of a line.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 */
export function hotlineTemplate(
  words: Words,
  view: HotlineView,
  level: number,
  announced: string,
): TemplateResult {
  const { line, variant, isNational, age, tellsSource } = view;
  const { msg } = words;
  const isShort = variant === 'compact';
  const name = materialText(words, line.name);
  const help = helpLines(words, { isWomensHelpline: isNational, isShort });
  const source = tellsSource ? provenanceNote(words, line, age) : nothing;
  return html`
    ${
      isShort
        ? html`<div class="compact">
            <p><strong>${name}</strong></p>
            ${audience(words, view)}
            <p>${line.phone === null ? nothing : phoneLink(line.phone, name)}</p>
            ${status(words, view)} ${help} ${source}
          </div>`
        : html`${heading(level, name)} ${audience(words, view)} ${status(words, view)}
          ${
            line.phone === null
              ? html`<p>${msg('Numret saknas här.')}</p>`
              : callLink(words, line.phone, name)
          }
          ${bill(words, view)} ${help} ${details(words, view, level + 1)} ${source}
          ${audienceSource(words, view)}`
    }
    <p class="visually-hidden" role="status">${announced}</p>
  `;
}

/** Stands before the number: a line for professionals is none for a visitor in danger. */
function audience(words: Words, { line }: HotlineView): unknown {
  return line.audience === null
    ? nothing
    : html`<p part="audience">${audienceText(words, line.audience)}</p>`;
}

function status(words: Words, view: HotlineView): TemplateResult {
  return statusTag(view.state, unbrokenHours(stateText(words, view)));
}

function bill(words: Words, { bill }: HotlineView): unknown {
  return bill === null
    ? nothing
    : bill === 'national'
      ? html`<p class="small">${billText(words)}</p>
          ${womensHelplineNote(words)}`
      : html`<p class="small">${billText(words)}</p>`;
}

function details(words: Words, view: HotlineView, level: number): TemplateResult {
  const { msg } = words;
  const { operator, purpose, topics = [], website } = view.line;
  const hours = [
    ...(view.tellsHours ? hoursTexts(words, view.line) : []),
    ...(view.validity ? [validityText(words, view.validity)] : []),
    ...(view.namesSwedishTime ? [msg('Alla tider är svensk tid.')] : []),
  ];
  return html`
    ${hours.length > 0 ? heading(level, msg('Öppettider'), 'subheading') : nothing}
    ${hours.map((text) => html`<p>${unbrokenHours(text)}</p>`)} ${weekTable(words, view)}
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
  `;
}

/** Where it is from whom the line is for, where that is another page than the line's own. */
function audienceSource(words: Words, { audienceSource }: HotlineView): unknown {
  if (!audienceSource) return nothing;
  const { citation, age, isOfHours } = audienceSource;
  return provenanceNote(words, citation, age, audienceSourceText(words, isOfHours));
}
