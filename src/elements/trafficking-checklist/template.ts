import { html, nothing, type TemplateResult } from 'lit/html.js';
import { capitalised } from '../../language/list-words.js';
import type { Words } from '../../language/words.js';
import { emergencyNumber } from '../../material/emergency-numbers.js';
import { bulletList } from '../../parts/bullet-list.js';
import { callLink } from '../../parts/call-link.js';
import { fold } from '../../parts/fold.js';
import { heading } from '../../parts/heading.js';
import { billText, emergencyNote, womensHelplineNote } from '../../parts/help-lines.js';
import { materialText } from '../../parts/material-text.js';
import { phoneLink } from '../../parts/phone-link.js';
import { phoneSentence, type OwnedPhone } from '../../parts/phone-sentence.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import type { Round } from '../../parts/round.js';
import { ages, type Age } from './outcome.js';
import { dangerText, outcomeTexts } from './outcome-words.js';
import { summaryText } from './summary.js';
import type { ChecklistGroup, ChecklistView } from './view.js';
import {
  adviceTexts,
  ageText,
  childNote,
  consentText,
  lawText,
  ownedPhones,
  partQuestion,
  partText,
  stepText,
  titleText,
} from './words.js';

/** What the visitor can do. */
export interface ChecklistHandlers {
  readonly tick: (item: string) => void;
  readonly answerAge: (age: Age) => void;
  readonly answerAcute: () => void;
  readonly copy: (summary: string) => void;
  readonly print: () => void;
  readonly clear: () => void;
  /** Follows a link within the element. */
  readonly jump: (event: Event) => void;
}

/** A rendering of the checklist. */
interface Rendering {
  readonly words: Words;
  readonly view: ChecklistView;
  readonly handlers: ChecklistHandlers;
  /** All answers since they were last taken away: fields are made anew, never written to. */
  readonly round: Round;
}

/**
 * Writes down a checklist.
 * @param level of its heading
 * @param announced what is told to who cannot see it
 */
export function checklistTemplate(
  words: Words,
  view: ChecklistView,
  level: number,
  handlers: ChecklistHandlers,
  round: Round,
  announced: string,
): TemplateResult {
  const { msg } = words;
  const { checklist, outcome, isServed = false } = view;
  const { coordinators } = checklist;
  const rendering = { words, view, handlers, round };
  const phones = ownedPhones(words, coordinators);
  const sentences = outcomeTexts(words, outcome, coordinators);
  return html`
    ${heading(level, titleText(words))}
    <p>
      ${msg('För dig som är orolig för någon. Listan är ett stöd när du behöver råd, aldrig en bedömning eller ett bevis.')}
      ${msg('Det du markerar sparas inte och skickas ingenstans.')}
    </p>
    ${help(rendering, phones)}
    <div class="sheet">
      <div class="columns">
        <div>${ageGroup(rendering)} ${view.groups.map((one) => group(rendering, one))}</div>
        <section class="running">
          ${heading(level + 1, msg('Det här kan markeringarna betyda'), 'subheading')}
          <div class="inset" part="outcome">
            ${sentences.map((sentence, index) => html`<p ?hidden=${isServed && index === 0}>${phoneSentence(sentence, phones)}</p>`)}
          </div>
          <p role="status" class="visually-hidden">${announced}</p>
        </section>
      </div>
    </div>
    ${summary(rendering, () => summaryText(words, view, sentences), level + 1)}
    ${heading(level + 1, msg('Tänk på'), 'subheading')} ${bulletList(adviceTexts(words))}
    ${round.of(fold(msg('Definitionen med lagens ord'), law(rendering)))}
    ${provenanceNote(words, checklist, view.factsAge, msg('Källa för definitionen:'))}
  `;
}

/** All routes of help, in the order that is the same everywhere; danger is told of and answered beside the first. */
function help(
  rendering: Rendering,
  [coordinators, helpline, police]: readonly OwnedPhone[],
): TemplateResult {
  const { words, round } = rendering;
  const { msg } = words;
  const row = (text: unknown, [phone, whose]: OwnedPhone) =>
    html`<p class="row"><span>${text}</span> ${phoneLink(phone, whose)}</p>`;
  return html`<div part="help">
    ${acute(rendering)}
    ${row(
      html`${msg('Om du själv är utsatt för våld, ring Kvinnofridslinjen')}
      ${msg('(öppet dygnet runt)')}`,
      helpline!,
    )}
    ${row(
      msg('I ditt arbete: råd av regionkoordinatorerna mot prostitution och människohandel'),
      coordinators!,
    )}
    ${row(msg('Polisen när det inte är bråttom'), police!)}
    ${round.of(
      fold(
        msg('Mer om numren'),
        html`<p class="small">${emergencyNote(words)}</p>
          <p class="small">${billText(words)}</p>
          ${womensHelplineNote(words)}`,
      ),
    )}
  </div>`;
}

/** A box or a radio, which starts from what counts as ticked, and is the visitor's own after that. */
function field(
  { round }: Rendering,
  type: 'checkbox' | 'radio',
  isTicked: boolean,
  answer: () => void,
): TemplateResult {
  return round.of(
    html`<input
      type=${type}
      name=${type === 'radio' ? 'age' : nothing}
      autocomplete="off"
      ?checked=${isTicked}
      @change=${answer}
    />`,
  );
}

function acute(rendering: Rendering): TemplateResult {
  const { words, view, handlers } = rendering;
  const call = callLink(words, emergencyNumber, words.msg('Nödnumret'));
  return html`<label class="acute">
      ${field(rendering, 'checkbox', view.isAcute, handlers.answerAcute)}
      <span>${words.msg('Personen är i akut fara just nu')}</span>
    </label>
    ${
      view.isAcute
        ? html`<div part="danger">
            <p>${dangerText(words)}</p>
            ${call}
          </div>`
        : call
    }`;
}

function ageGroup(rendering: Rendering): TemplateResult {
  const { words, view, handlers } = rendering;
  return html`<fieldset part="group">
    <legend>${words.msg('Hur gammal är personen?')}</legend>
    ${ages.map(
      (age) =>
        html`<label>
          ${field(rendering, 'radio', view.age === age, () => handlers.answerAge(age))}
          <span>${ageText(words, age)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function group(rendering: Rendering, { part, items }: ChecklistGroup): TemplateResult {
  const { words, view, handlers } = rendering;
  return html`<fieldset part="group">
    <legend><span class="step">${stepText(words, part)}</span> ${partQuestion(words, part)}</legend>
    ${
      part === 'acts'
        ? nothing
        : part === 'means'
          ? html`<p>${consentText(words)} ${view.tellsOfChildren ? childNote(words) : nothing}</p>`
          : noteReference(rendering)
    }
    ${items.map(
      ({ id, text, sentence, example, isTicked }) =>
        html`<label>
          ${field(rendering, 'checkbox', isTicked, () => handlers.tick(id))}
          <span
            >${materialText(words, sentence ?? text)}
            ${example ? html`<span class="example">${materialText(words, example)}</span>` : nothing}</span
          >
        </label>`,
    )}
  </fieldset>`;
}

function noteReference({ words: { msg }, handlers }: Rendering): TemplateResult {
  return html`<p>
    ${msg('Det behöver inte ha hänt än.')}
    <a href="#note" id="reference" role="doc-noteref" @click=${handlers.jump}>${msg('(not 1)')}</a>
  </p>`;
}

/** What the plain words stand for, by the definition, all of it where any of it stands in other words; with its note and the texts of law. */
function law({ words, view: { groups, checklist }, handlers }: Rendering): TemplateResult {
  const isInOtherWords = groups.some(({ items }) =>
    items.some(({ sentence }) => sentence !== undefined),
  );
  return html`${
      isInOtherWords
        ? groups.map(
            ({ part, items }) =>
              html`<p class="term">${capitalised(partText(words, part))}</p>
                ${bulletList(items.map(({ text }) => materialText(words, text)))}`,
          )
        : nothing
    }
    <p id="note" role="doc-footnote" tabindex="-1">
      1. ${materialText(words, checklist.note)}
      <a href="#reference" role="doc-backlink" @click=${handlers.jump}
        >${words.msg('Tillbaka till texten')}</a
      >
    </p>
    <p class="small">${lawText(words, checklist)}</p>`;
}

function summary(
  { words: { msg }, view, handlers }: Rendering,
  text: () => string,
  level: number,
): TemplateResult {
  return html`<section ?hidden=${!!view.isServed}>
      ${heading(level, msg('Sammanfattning till dina egna anteckningar'), 'subheading')}
      <p>
        ${msg('Sammanfattningen görs i din egen enhet. Den kan innehålla känsliga uppgifter: spara den bara där ingen obehörig kan läsa den.')}
      </p>
      <p class="actions">
        <button type="button" @click=${() => handlers.copy(text())}>${msg('Kopiera')}</button>
        <button type="button" @click=${handlers.print}>${msg('Skriv ut')}</button>
        <button type="button" @click=${handlers.clear}>${msg('Rensa alla markeringar')}</button>
      </p>
      ${
        view.showsSummary
          ? html`<label for="summary"
                >${msg('Det gick inte att kopiera. Markera texten här:')}</label
              >
              <textarea id="summary" readonly rows="10" autocomplete="off">${text()}</textarea>`
          : nothing
      }
    </section>
    ${view.printsSummary ? html`<pre class="printed">${text()}</pre>` : nothing}`;
}
