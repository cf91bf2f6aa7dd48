import { html, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { heading } from '../../parts/heading.js';
import { str, type Words } from '../../language/words.js';
import type { GrantCall } from '../../material/grant-call.js';
import { areaText, goalText, priorityText, useText } from './grant-words.js';

/** What the county's call is for. `level` is the headings'. */
export function callPurpose(
  words: Words,
  { uses, areas, goals, priority, strategyPeriod }: GrantCall,
  level: number,
): TemplateResult {
  const { msg } = words;
  return html`
    ${heading(level, msg('Vad bidraget kan användas till'), 'subheading')}
    ${bulletList(uses.map((use) => useText(words, use)))}
    <p>${msg('inom områdena')}</p>
    ${bulletList(areas.map((area) => areaText(words, area)))}
    <p>${priorityText(words, priority)}</p>
    ${heading(level, msg('Delmål som projektet ska arbeta mot'), 'subheading')}
    <p>
      ${msg(str`Bidragen ska gå till projekt som implementerar delmålen från Örebro läns strategi för jämställdhet ${strategyPeriod} i ordinarie verksamhet.`)}
    </p>
    ${bulletList(goals.map((goal) => goalText(words, goal)))}
  `;
}

/**
 * What an application to the county's call holds, and how it is sent while the call has not closed.
 * `level` is the heading's.
 */
export function callApplication(
  words: Words,
  call: GrantCall,
  showsHowToApply: boolean,
  level: number,
): TemplateResult {
  const { msg } = words;
  const project = msg(
    str`Skriv en projektansökan i en PM på högst ${call.maxPages} A4-sidor. I den ska det också ingå en budget för hela projekttiden, och vilka andra medel som projektet har sökt och beviljats.`,
  );
  return showsHowToApply
    ? html`${heading(level, msg('Gör din ansökan'), 'subheading')}
        <ol>
          <li>${project}</li>
          <li>${howToSend(words, call)}</li>
        </ol>`
    : html`${heading(level, msg('Så skulle ansökan se ut'), 'subheading')}
        <p>${project}</p>`;
}

function howToSend({ msg }: Words, { contact, postalAddress }: GrantCall): TemplateResult {
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
    <p>
      ${msg('Källan säger inte om brevet ska ha kommit fram senast sista ansökningsdagen. Fråga Länsstyrelsen om du är osäker.')}
    </p>
  `;
}
