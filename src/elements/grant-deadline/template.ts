import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { externalLink } from '../../parts/external-link.js';
import { fold } from '../../parts/fold.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import type { Round } from '../../parts/round.js';
import { statusTag } from '../../parts/status-tag.js';
import { dateText } from '../../language/date-words.js';
import { kronorText } from '../../language/number-words.js';
import { str, type Words } from '../../language/words.js';
import { applicantName, callApplication, callPurpose, callShares } from './call-sections.js';
import { stepList } from './step-list.js';
import type { FactName, GrantView } from './view.js';
import { closingText, deadlineText, lastDayNotes } from './words.js';

/** What keeps what a visitor does until it is forgotten. */
export interface GrantTools {
  /** Works out what can be applied for. */
  readonly calculator: unknown;
  /** Puts the last day into a calendar. */
  readonly reminder: unknown;
  /** Makes what is opened, ticked and typed anew once it is forgotten. */
  readonly round: Round;
}

/**
 * Writes down what there is to tell of a call: of one that has closed, that it has, and all else folded away.
 * @param level of its heading
 */
export function grantTemplate(
  words: Words,
  view: GrantView,
  tools: GrantTools,
  level: number,
): TemplateResult {
  const { call, deadline, age, isElsewhere, showsHowToApply } = view;
  const facts = factList(words, view, tools);
  const source = provenanceNote(words, call, age);
  return html`
    ${heading(level, materialText(words, call.name))}
    ${statusTag(deadline.state, deadlineText(words, call, view, isElsewhere))}
    ${
      showsHowToApply
        ? html`${facts} ${guide(words, view, tools, level + 1)} ${source}`
        : html`${newCalls(words, view)}
          ${tools.round.of(
            fold(words.msg('Det här gällde'), [
              facts,
              ...formerRules(words, view, level + 1),
              source,
            ]),
          )}`
    }
  `;
}

function newCalls(words: Words, { newCalls: address }: GrantView): unknown {
  if (address === null) return nothing;
  return html`<p>${externalLink(words, address, words.msg('Se om det finns nya utlysningar'))}</p>`;
}

/** What held for a call that has closed. */
function formerRules(words: Words, { call, shares }: GrantView, level: number): unknown[] {
  const { msg } = words;
  const { purpose, application } = call;
  return [
    callShares(words, shares),
    purpose ? callPurpose(words, purpose, level) : nothing,
    application
      ? html`${heading(level, msg('Så skulle ansökan se ut'), 'subheading')}
          <p>${materialText(words, application.content)}</p>`
      : nothing,
  ];
}

/** The way to an application, in steps that open one by one. */
function guide(words: Words, view: GrantView, tools: GrantTools, level: number): unknown {
  const { msg } = words;
  const { call, shares, hasSteps } = view;
  const { purpose, application } = call;
  const steps: readonly (readonly [title: string, content: unknown])[] = [
    [msg('Se om bidraget passar er'), purpose && callPurpose(words, purpose, level + 1)],
    [
      msg('Se hur mycket ni kan söka'),
      shares.length > 0 && [callShares(words, shares), tools.calculator],
    ],
    [msg('Skriv och skicka ansökan'), application && callApplication(words, application)],
    [msg('Bocka av att allt är med'), hasSteps && stepList(words, call)],
  ];
  const told = steps.filter(([, content]) => content);
  if (told.length === 0) return nothing;
  return html`${heading(level, msg('Så söker du'), 'subheading')}
    <p class="screen small">
      ${msg('Det du skriver och kryssar för sparas inte och skickas ingenstans.')}
    </p>
    ${tools.round.of(
      html`<ol class="guide" part="guide">
        ${told.map(([title, content]) => html`<li>${fold(title, content)}</li>`)}
      </ol>`,
    )}`;
}

/** The facts in short: until when, how much and for whom. */
function factList(words: Words, view: GrantView, tools: GrantTools): TemplateResult {
  const rows = view.facts.map((name) => fact(words, view, tools, name));
  return html`<dl class="facts inset" part="facts">
    ${rows.map(
      ([term, value]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function fact(
  words: Words,
  view: GrantView,
  { reminder }: GrantTools,
  name: FactName,
): readonly [term: string, value: unknown] {
  const { msg } = words;
  const { call, decisionDay } = view;
  switch (name) {
    case 'last-day':
      return [msg('Sista ansökningsdag'), [lastDay(words, view), reminder]];
    case 'amount':
      return [
        msg('Belopp'),
        html`<strong>${kronorText(words, call.amount!)}</strong>
          <span class="note"
            >${
              call.year === undefined
                ? msg('för alla sökande tillsammans')
                : msg(str`för alla sökande tillsammans, under ${call.year}`)
            }</span
          >`,
      ];
    case 'applicants': {
      const lead = call.applicantsLead;
      return [
        msg('Vem kan söka'),
        html`${bulletList(call.applicants.map(({ label }) => applicantName(words, label)))}
        ${lead ? html`<span class="note">${materialText(words, lead)}</span>` : nothing}`,
      ];
    }
    case 'announcer':
      return [msg('Utlyses av'), html`<strong>${materialText(words, call.announcer!)}</strong>`];
    case 'decision':
      return [msg('Beslut väntas'), html`<strong>${dateText(words, decisionDay!)}</strong>`];
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
  return html`<strong
      ><time class="sentence" datetime=${date as string}
        >${closingText(words, call, isElsewhere)}</time
      ></strong
    >
    ${lastDayNotes(words, call).map((note) => html`<span class="note">${note}</span>`)}`;
}
