import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import type { Words } from '../../language/words.js';
import type { GrantApplication, GrantPurpose } from '../../material/grant-call.js';
import type { Text } from '../../material/text.js';
import type { ShareGroup } from './share-groups.js';
import { shareLimitText } from './words.js';

/** What a call is for. `level` is the headings'. */
export function callPurpose(
  words: Words,
  { uses, areas, goals, goalsLead, priority }: GrantPurpose,
  level: number,
): TemplateResult {
  const { msg } = words;
  const list = (texts: readonly Text[]) =>
    bulletList(texts.map((text) => materialText(words, text)));
  return html`
    ${heading(level, msg('Vad bidraget kan användas till'), 'subheading')} ${list(uses)}
    <p>${msg('inom områdena')}</p>
    ${list(areas)}
    <p>${materialText(words, priority)}</p>
    ${heading(level, msg('Delmål som projektet ska arbeta mot'), 'subheading')}
    <p>${materialText(words, goalsLead)}</p>
    ${list(goals)}
  `;
}

/** How much of the cost each applicant may be granted. */
export function callShares(words: Words, shares: readonly ShareGroup[]): TemplateResult {
  return html`<dl class="shares">
    ${shares.map(
      (group) =>
        html`<div>
          ${group.map(({ label }) => html`<dt>${applicantName(words, label)}</dt>`)}
          <dd>
            ${
              group[0].shareText
                ? materialText(words, group[0].shareText)
                : shareLimitText(words, group[0].share)
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** An applicant as it begins a line. */
export function applicantName(words: Words, label: Text): TemplateResult {
  return html`<span class="sentence">${materialText(words, label)}</span>`;
}

/** What an application holds, and how it is sent, one after the other. */
export function callApplication(words: Words, application: GrantApplication): TemplateResult {
  return html`<ol>
    <li>${materialText(words, application.content)}</li>
    <li>${howToSend(words, application)}</li>
  </ol>`;
}

function howToSend(words: Words, application: GrantApplication): TemplateResult {
  const { msg } = words;
  const { contact, postalAddress, unsaid } = application;
  return html`
    <p>
      ${
        contact
          ? html`${msg('Skicka ansökan med e-post till')}
              <a href="mailto:${contact}">${contact}</a>.`
          : msg('Skicka ansökan med e-post. Fråga Länsstyrelsen efter adressen.')
      }
      ${msg('Skicka den också med vanlig post till:')}
    </p>
    <address lang="sv" dir="ltr">${postalAddress.map((line) => html`${line}<br />`)}</address>
    ${unsaid ? html`<p>${materialText(words, unsaid)}</p>` : nothing}
  `;
}
