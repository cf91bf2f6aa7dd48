import { html, nothing, type TemplateResult } from 'lit/html.js';
import { anew } from '../../parts/anew.js';
import { Announcement } from '../../base/controllers/announcement.js';
import { bulletList } from '../../parts/bullet-list.js';
import { claimAge } from '../../time/claim-age.js';
import { copyText } from '../../parts/copy-text.js';
import { forgetOnLeave, keepInside } from '../../base/controllers/forget-on-leave.js';
import { formStyles } from '../../parts/form.styles.js';
import { heading } from '../../parts/heading.js';
import { helpLines } from '../../parts/help-lines.js';
import { KvinnofridElement, type Showing } from '../../base/kvinnofrid-element.js';
import { OutsideMaterial } from '../../base/controllers/outside-material.js';
import { phoneLink } from '../../parts/phone-link.js';
import { phoneSentence, type OwnedPhone } from '../../parts/phone-sentence.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { coordinatorsNumbers } from '../../material/coordinators-number.js';
import {
  bundledTrafficking,
  type TraffickingDefinition,
} from '../../material/trafficking-definition.js';
import {
  adviceTexts,
  ageText,
  childText,
  consentText,
  exploitationNote,
  itemText,
  lawText,
  ownedPhones,
} from './checklist-words.js';
import { ages, outcome, type Age, type Outcome, type Part } from './outcome.js';
import { dangerText, newsOf, outcomeTexts } from './outcome-words.js';
import { summaryText, type SummaryInput } from './summary.js';
import { checklistStyles } from './trafficking-checklist.styles.js';

/**
 * A checklist after the definition of trafficking in human beings, for someone who meets people at
 * work. Its outcome is words and never a verdict. Nothing that is ticked is sent, kept or put into
 * events, and all ticks are gone when the page is left.
 *
 * @tag trafficking-checklist
 * @summary Could it be trafficking, and whom to ask?
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart heading - The element's heading.
 * @csspart subheading - The heading of a section.
 * @csspart help - All routes of help.
 * @csspart phone - A telephone number to tap.
 * @csspart danger - What to do in acute danger, once that is ticked.
 * @csspart group - A part of the definition with its boxes to tick.
 * @csspart outcome - What the ticks may mean, in words.
 * @csspart source - Where the facts are from, and when they were checked.
 */
export class TraffickingChecklist extends KvinnofridElement {
  static override readonly styles = [...KvinnofridElement.styles, formStyles, checklistStyles];

  readonly #material = new OutsideMaterial(this, (...problem) => this.warn(...problem));
  readonly #ticked = new Set<string>();
  #age: Age = 'unsure';
  #isAcute = false;
  #isUncopied = false;
  #isPrinting = false;
  #round = 0;
  readonly #announcement = new Announcement(this.requestUpdate);

  constructor() {
    super();
    keepInside(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    forgetOnLeave(this.#clear, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forgetOnLeave(this.#clear, false);
  }

  protected override show(instant: number, level: number): Showing {
    const { words } = this;
    const { msg } = words;
    const definition = this.#definition();
    const age = claimAge(definition, instant);
    const { phone } = this.#material.fed('hotlines.trafficking-coordinators', {
      phone: coordinatorsNumbers[this.countyId],
    });
    const phones = ownedPhones(words, phone);
    const sentences = outcomeTexts(words, this.#outcomeNow(), phone);
    const summary = { definition, ticked: this.#ticked, age: this.#age, sentences };
    const content = html`
      ${heading(level, msg('Kan det vara människohandel?'))}
      <p>
        ${msg('Listan följer definitionen av människohandel. Den är ett stöd när du behöver råd, aldrig en bedömning eller ett bevis.')}
        ${msg('Det du markerar sparas inte och skickas ingenstans.')}
      </p>
      ${this.#help(phones)} ${this.#acute(phones)} ${this.#ageGroup()}
      ${this.#group(definition, 'acts', msg('Handling: har personen utsatts för något av detta?'))}
      ${this.#group(
        definition,
        'means',
        msg('Medel: har något av detta använts?'),
        html`<p>${consentText(words)}</p>
          ${this.#age === 'adult' ? nothing : html`<p>${childText(words)}</p>`}`,
      )}
      ${this.#group(
        definition,
        'purposes',
        msg('Syfte: vad ska personen utnyttjas till?'),
        this.#noteReference(),
      )}
      ${this.#outcome(sentences, phones, level + 1)} ${this.#summary(summary, level + 1)}
      ${heading(level + 1, msg('Tänk på'), 'subheading')} ${bulletList(adviceTexts(words))}
      ${heading(level + 1, msg('Not'), 'subheading')}
      <p id="note" role="doc-footnote" tabindex="-1">
        1. ${exploitationNote(words)}
        <a href="#reference" role="doc-backlink" @click=${this.#jump}
          >${msg('Tillbaka till texten')}</a
        >
      </p>
      <p class="small">${lawText(words, definition)}</p>
      ${provenanceNote(words, definition, age, msg('Källa för definitionen:'))}
    `;
    return { content, nextChange: age.nextChange };
  }

  #definition(): TraffickingDefinition {
    return this.#material.fed('trafficking', bundledTrafficking[this.countyId]);
  }

  #outcomeNow(): Outcome {
    return outcome(this.#definition(), this.#ticked, this.#age, this.#isAcute);
  }

  #help([coordinators, police]: readonly OwnedPhone[]): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const more = html`
      <p class="help">
        ${msg('I ditt arbete: råd av regionkoordinatorerna mot prostitution och människohandel')}
        ${phoneLink(...coordinators!)}
      </p>
      <p class="help">${msg('Polisen när det inte är bråttom')} ${phoneLink(...police!)}</p>
    `;
    return helpLines(words, { more });
  }

  /** A box or a radio, which starts from what counts as ticked, and is the visitor's own after that. */
  #field(type: 'checkbox' | 'radio', isTicked: boolean, answer: () => void): TemplateResult {
    return anew(
      this.#round,
      html`<input
        type=${type}
        name=${type === 'radio' ? 'age' : nothing}
        autocomplete="off"
        ?checked=${isTicked}
        @change=${() => this.#change(answer)}
      />`,
    );
  }

  #acute(phones: readonly OwnedPhone[]): TemplateResult {
    const { words } = this;
    return html`<div class="acute">
      <label>
        ${this.#field('checkbox', this.#isAcute, () => (this.#isAcute = !this.#isAcute))}
        ${words.msg('Personen är i akut fara just nu')}
      </label>
      ${this.#isAcute ? html`<p part="danger">${phoneSentence(dangerText(words), phones)}</p>` : nothing}
    </div>`;
  }

  #ageGroup(): TemplateResult {
    const { words } = this;
    return html`<fieldset part="group">
      <legend>${words.msg('Hur gammal är personen?')}</legend>
      ${ages.map(
        (age) =>
          html`<label>
            ${this.#field('radio', this.#age === age, () => (this.#age = age))}
            ${ageText(words, age)}
          </label>`,
      )}
    </fieldset>`;
  }

  #group(
    definition: TraffickingDefinition,
    part: Part,
    legend: string,
    lead: unknown = nothing,
  ): TemplateResult {
    return html`<fieldset part="group">
      <legend>${legend}</legend>
      ${lead}
      ${definition[part].map(
        (item) =>
          html`<label>
            ${this.#field('checkbox', this.#ticked.has(item), () => this.#tick(item))}
            ${itemText(this.words, item)}
          </label>`,
      )}
    </fieldset>`;
  }

  #noteReference(): TemplateResult {
    const { msg } = this.words;
    return html`<p>
      ${msg('I syfte att utnyttja personen')}
      <a href="#note" id="reference" role="doc-noteref" @click=${this.#jump}>${msg('(not 1)')}</a>.
    </p>`;
  }

  #outcome(
    sentences: readonly string[],
    phones: readonly OwnedPhone[],
    level: number,
  ): TemplateResult {
    const { msg } = this.words;
    return html`<section>
      ${heading(level, msg('Det här kan markeringarna betyda'), 'subheading')}
      <div part="outcome">
        ${sentences.map((sentence) => html`<p>${phoneSentence(sentence, phones)}</p>`)}
      </div>
      <p role="status" class="visually-hidden">${this.#announcement.text}</p>
    </section>`;
  }

  #summary(input: SummaryInput, level: number): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const text = () => summaryText(words, input);
    return html`<section>
        ${heading(level, msg('Sammanfattning till dina egna anteckningar'), 'subheading')}
        <p>
          ${msg('Sammanfattningen görs i din egen enhet. Den kan innehålla känsliga uppgifter: spara den bara där ingen obehörig kan läsa den.')}
        </p>
        <p class="actions">
          <button type="button" @click=${() => this.#copy(text())}>${msg('Kopiera')}</button>
          <button type="button" @click=${() => this.#print()}>${msg('Skriv ut')}</button>
          <button type="button" @click=${this.#clearByHand}>
            ${msg('Rensa alla markeringar')}
          </button>
        </p>
        ${
          this.#isUncopied
            ? html`<label for="summary"
                  >${msg('Det gick inte att kopiera. Markera texten här:')}</label
                >
                <textarea id="summary" readonly rows="10" autocomplete="off">${text()}</textarea>`
            : nothing
        }
      </section>
      ${this.#isPrinting ? html`<pre class="printed">${text()}</pre>` : nothing}`;
  }

  async #copy(text: string): Promise<void> {
    const { msg } = this.words;
    this.#isUncopied = !(await copyText(text));
    this.#announcement.announce(
      this.#isUncopied
        ? msg('Det gick inte att kopiera. Texten står efter knapparna.')
        : msg('Sammanfattningen är kopierad.'),
    );
    this.requestUpdate();
  }

  /** Puts the summary on paper this once; otherwise no ticks are printed. */
  async #print(): Promise<void> {
    this.#isPrinting = true;
    this.requestUpdate();
    await this.updateComplete;
    window.print();
    this.#isPrinting = false;
    this.requestUpdate();
  }

  #tick(item: string): void {
    if (!this.#ticked.delete(item)) this.#ticked.add(item);
  }

  /** Takes in an answer, and announces what it changes. */
  #change(answer: () => void): void {
    const before = this.#outcomeNow();
    answer();
    this.requestUpdate();
    const news = newsOf(this.words, before, this.#outcomeNow());
    if (news) this.#announcement.announce(news.text, news.isUrgent);
  }

  readonly #clearByHand = (): void => {
    this.#clear();
    this.#announcement.announce(this.words.msg('Alla markeringar är borta.'));
  };

  readonly #clear = (): void => {
    this.#ticked.clear();
    this.#age = 'unsure';
    this.#isAcute = this.#isUncopied = false;
    this.#round++;
    this.#announcement.clear();
    this.requestUpdate();
  };

  /** Follows a link within the element. The page's address stays: it would tell what was read. */
  #jump(event: Event): void {
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    this.root?.querySelector<HTMLElement>(link.hash)?.focus();
  }
}
