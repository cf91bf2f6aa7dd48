import { html, nothing, type TemplateResult } from 'lit/html.js';
import { externalLink } from '../../parts/external-link.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { statusTag } from '../../parts/status-tag.js';
import { dateText } from '../../language/date-words.js';
import { kronorText } from '../../language/number-words.js';
import { str, type Words } from '../../language/words.js';
import { callApplication, callPurpose } from './call-sections.js';
import type { FactName, GrantView } from './view.js';
import { closingText, deadlineText, lastDayNotes, shareLimitText } from './words.js';

/**
 * Writes down what there is to tell of a call.
 * @param tools what is ticked, reckoned and put into a calendar, where there is any of it
 * @param level of its heading
 */
export function grantTemplate(
  words: Words,
  view: GrantView,
  tools: unknown,
  level: number,
): TemplateResult {
  const { call, deadline, age, isElsewhere, showsHowToApply } = view;
  const { purpose, application } = call;
  return html`
    ${heading(level, materialText(words, call.name))}
    ${statusTag(deadline.state, deadlineText(words, call, view, isElsewhere))}
    ${factList(view.facts.map((name) => fact(words, view, name)))}
    ${applicants(words, view, level + 1)}
    ${purpose ? callPurpose(words, purpose, level + 1) : nothing}
    ${application ? callApplication(words, application, showsHowToApply, level + 1) : nothing}
    ${tools} ${provenanceNote(words, call, age)}
  `;
}

type Row = readonly [term: unknown, value: unknown];

function fact(words: Words, view: GrantView, name: FactName): Row {
  const { msg } = words;
  const { call, decisionDay } = view;
  switch (name) {
    case 'last-day':
      return [msg('Sista ansökningsdag'), lastDay(words, view)];
    case 'amount': {
      const all = msg(str`${kronorText(words, call.amount!)} för alla sökande tillsammans`);
      return [msg('Belopp'), call.year === undefined ? all : msg(str`${all}, under ${call.year}`)];
    }
    case 'announcer':
      return [msg('Utlyses av'), materialText(words, call.announcer!)];
    case 'decision':
      return [msg('Beslut väntas'), dateText(words, decisionDay!)];
    case 'website':
      return [
        msg('Utlysningen'),
        externalLink(words, call.website!, msg('Läs mer om utlysningen')),
      ];
  }
}

function lastDay(words: Words, view: GrantView): TemplateResult {
  const { call, isElsewhere } = view;
  const date = view.lastDay === null ? nothing : call.lastDay;
  return html`<time class="sentence" datetime=${date as string}
      >${closingText(words, call, isElsewhere)}</time
    >
    ${lastDayNotes(words, call).map((note) => html`<br />${note}`)}`;
}

function applicants(words: Words, { call }: GrantView, level: number): unknown {
  const { msg } = words;
  if (call.applicants.length === 0) return nothing;
  const lead = call.applicantsLead;
  return html`
    ${heading(level, msg('Vem kan söka'), 'subheading')}
    <p>
      ${lead ? materialText(words, lead) : msg('Dessa kan söka.')}
      ${msg('Intill står hur stor del av kostnaden som bidraget kan täcka.')}
    </p>
    ${factList(
      call.applicants.map(({ label, share, shareText }) => [
        materialText(words, label),
        shareText ? materialText(words, shareText) : shareLimitText(words, share),
      ]),
    )}
  `;
}

function factList(rows: readonly Row[]): TemplateResult {
  return html`<dl class="facts">
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt class="sentence">${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
