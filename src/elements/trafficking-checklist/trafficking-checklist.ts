import type { TemplateResult } from 'lit';
import { Announcer } from '../../base/controllers/announcer.js';
import { copyText } from '../../parts/copy-text.js';
import { LeaveController } from '../../base/controllers/leave-controller.js';
import { foldStyles } from '../../parts/fold.styles.js';
import { formStyles } from '../../parts/form.styles.js';
import { Round } from '../../parts/round.js';
import { phoneStyles } from '../../parts/phone.styles.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { MaterialController } from '../../base/controllers/material-controller.js';
import { bundledChecklists } from '../../material/bundled/checklists.js';
import { outcome, type Age, type Outcome } from './outcome.js';
import { newsOf } from './outcome-words.js';
import { checklistStyles } from './styles.js';
import { checklistTemplate, type ChecklistHandlers } from './template.js';
import { checklistView, type ChecklistView } from './view.js';
import { clearedText, copiedText } from './words.js';

/**
 * A checklist after the definition of trafficking in human beings, for someone who meets people at
 * work. Its outcome is words and never a verdict. Nothing that is ticked is sent, kept or put into
 * events, and all ticks are gone when the page is left.
 *
 * @tag trafficking-checklist
 * @summary Could it be trafficking, and whom to ask?
 * @csspart help - All routes of help.
 * @csspart danger - What to do in acute danger, once that is ticked.
 * @csspart group - A part of the definition with its boxes to tick.
 * @csspart outcome - What the ticks may mean, in words.
 */
export class TraffickingChecklist extends KvinnofridElement {
  static override styles = [sharedStyles, phoneStyles, formStyles, foldStyles, checklistStyles];

  readonly #material = new MaterialController(this, this.warn, 'checklist', bundledChecklists);
  readonly #ticked = new Set<string>();
  #age: Age = 'unsure';
  #isAcute = false;
  #isUncopied = false;
  #isPrinting = false;
  readonly #round = new Round();
  readonly #announcement = new Announcer(this);

  constructor() {
    super();
    new LeaveController(this, () => this.#clear());
  }

  protected override view(instant: number): TimedView {
    return checklistView(this.#material.facts, instant, {
      ticked: this.#ticked,
      age: this.#age,
      isAcute: this.#isAcute,
      isUncopied: this.#isUncopied,
      isPrinting: this.#isPrinting,
    });
  }

  protected override template(view: TimedView, level: number): TemplateResult {
    const announced = this.#announcement.text;
    return checklistTemplate(
      this.words,
      view as ChecklistView,
      level,
      this.#handlers,
      this.#round,
      announced,
    );
  }

  readonly #handlers: ChecklistHandlers = {
    tick: (item) => this.#change(() => this.#tick(item)),
    answerAge: (age) => this.#change(() => (this.#age = age)),
    answerAcute: () => this.#change(() => (this.#isAcute = !this.#isAcute)),
    copy: (summary) => this.#copy(summary),
    print: () => this.#print(),
    clear: () => this.#clearByHand(),
    jump: (event) => this.#jump(event),
  };

  protected override get awaited(): Promise<unknown> | null {
    return this.#material.awaited();
  }

  protected override get knownToServer(): string | null {
    return this.#material.knownToServer();
  }

  #outcomeNow(): Outcome {
    return outcome(this.#material.facts, this.#ticked, this.#age, this.#isAcute);
  }

  async #copy(summary: string): Promise<void> {
    const isCopied = await copyText(summary);
    this.#isUncopied = !isCopied;
    this.#announcement.announce(copiedText(this.words, isCopied));
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

  #clearByHand(): void {
    this.#clear();
    this.#announcement.announce(clearedText(this.words));
  }

  #clear(): void {
    this.#ticked.clear();
    this.#age = 'unsure';
    this.#isAcute = this.#isUncopied = false;
    this.#round.next();
    this.#announcement.clear();
    this.requestUpdate();
  }

  /** Follows a link within the element. The page's address stays: it would tell what was read. */
  #jump(event: Event): void {
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    const target = this.root?.querySelector<HTMLElement>(link.hash);
    const folded = target?.closest('details');
    if (folded) folded.open = true;
    target?.focus();
  }
}
