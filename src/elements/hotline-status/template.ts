import { html, nothing, type TemplateResult } from 'lit/html.js';
import { callLink } from '../../parts/call-link.js';
import { heading } from '../../parts/heading.js';
import { billText } from '../../parts/help-lines.js';
import { materialText } from '../../parts/material-text.js';
import { phoneLink } from '../../parts/phone-link.js';
import { statusTag } from '../../parts/status-tag.js';
import type { Words } from '../../language/words.js';
import {
  emergencyButton,
  emergencyPhone,
  womensHelplinePhone,
  womensHelplineRow,
} from './always-open.js';
import { lineDetails } from './line-details.js';
import type { HotlineView } from './view.js';
import { shownHoursTexts, todayText } from './shown-hours.js';
import { unbrokenHours } from '../../parts/unbroken-hours.js';
import { audienceText, stateText } from './words.js';

/**
 * Writes down what there is to tell of a line: what most need in sight, the rest folded.
 * @csspart hours - The line's hours, in a line.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 * @param notice on the translation
 */
export function hotlineTemplate(
  words: Words,
  view: HotlineView,
  level: number,
  announced: string,
  notice: unknown,
): TemplateResult {
  return html`
    <p class="visually-hidden" role="status">${announced}</p>
    ${view.variant === 'compact' ? row(words, view, level, notice) : card(words, view, level, notice)}
  `;
}

function card(words: Words, view: HotlineView, level: number, notice: unknown): TemplateResult {
  const { line, isNational, tellsBill } = view;
  const name = materialText(words, line.name);
  return html`
    ${heading(level, name)} ${audience(words, view)} ${status(words, view)}
    <div class="calls">
      ${
        line.phone === null
          ? html`<p>${words.msg('Numret saknas här.')}</p>`
          : callLink(words, line.phone, name)
      }
      ${emergencyButton(words)}
    </div>
    ${tellsBill ? html`<p class="bill">${billText(words)}</p>` : nothing}
    ${isNational ? nothing : womensHelplineRow(words)} ${notice} ${hours(words, view)}
    ${lineDetails(words, view, level + 1)}
  `;
}

function row(words: Words, view: HotlineView, level: number, notice: unknown): TemplateResult {
  const { line, isNational } = view;
  const name = materialText(words, line.name);
  return html`<div class="compact">
      <p class="who">
        <strong>${name}</strong>
        ${isNational || line.audience === null ? nothing : audience(words, view)}
      </p>
      ${line.phone === null ? nothing : html`<p>${phoneLink(line.phone, name)}</p>`}
      ${status(words, view)} ${emergencyPhone(words)}
      ${isNational ? nothing : html`${womensHelplinePhone(words)} ${lineDetails(words, view, level)}`}
    </div>
    ${notice}`;
}

/** Stands before the number: a line for professionals is none for a visitor in danger. */
function audience(words: Words, { line, variant }: HotlineView): unknown {
  if (line.audience === null) return nothing;
  const text = audienceText(words, line.audience);
  return variant === 'compact'
    ? html`<span part="audience">${text}</span>`
    : html`<p part="audience">${text}</p>`;
}

function status(words: Words, view: HotlineView): TemplateResult {
  return statusTag(view.state, unbrokenHours(stateText(words, view)));
}

function hours(words: Words, view: HotlineView): unknown {
  const texts = shownHoursTexts(words, view);
  const today = todayText(words, view);
  return texts.length > 0
    ? html`<p part="hours">
        <span>${unbrokenHours(texts.join(' '))}</span>
        ${today ? html`<span class="today">${unbrokenHours(today)}</span>` : nothing}
      </p>`
    : nothing;
}
