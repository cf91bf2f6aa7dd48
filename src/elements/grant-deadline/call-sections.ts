import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import type { Words } from '../../language/words.js';
import type { GrantApplication, GrantPurpose } from '../../material/grant-call.js';
import type { Text } from '../../material/text.js';

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

/**
 * What an application holds, and how it is sent while the call has not closed. `level` is the heading's.
 */
export function callApplication(
  words: Words,
  application: GrantApplication,
  showsHowToApply: boolean,
  level: number,
): TemplateResult {
  const { msg } = words;
  const content = materialText(words, application.content);
  return showsHowToApply
    ? html`${heading(level, msg('Gör din ansökan'), 'subheading')}
        <ol>
          <li>${content}</li>
          <li>${howToSend(words, application)}</li>
        </ol>`
    : html`${heading(level, msg('Så skulle ansökan se ut'), 'subheading')}
        <p>${content}</p>`;
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
