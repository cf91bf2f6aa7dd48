import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { readAddress, readChoice } from '../../base/attribute-readers.js';
import { visitorOffset } from '../../base/clock.js';
import { LeaveController } from '../../base/controllers/leave-controller.js';
import { MaterialController } from '../../base/controllers/material-controller.js';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { textProperties } from '../../base/text-properties.js';
import { bundledGrantCalls } from '../../material/bundled/grant-calls.js';
import type { GrantCall } from '../../material/grant-call.js';
import { ownGrantCallAttributes } from '../../material/own-grant-call-attributes.js';
import { foldStyles } from '../../parts/fold.styles.js';
import { formStyles } from '../../parts/form.styles.js';
import { Round } from '../../parts/round.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { callView, type CallView } from './call-view.js';
import { chosenCall } from './chosen-call.js';
import { CalendarReminder } from './calendar-reminder.js';
import { ShareCalculator } from './share-calculator.js';
import { grantStyles } from './styles.js';
import { grantTemplate } from './template.js';
import { withdrawnTemplate } from './withdrawn-template.js';

const ownNames = ['data', ...ownGrantCallAttributes];

/**
 * Tells of a call for grant applications: whether it is open, its last day, who may apply and for
 * how much, and how an application is made while it is open. Without `call`, the attributes from
 * `data` on describe a call of the site's own.
 *
 * @tag grant-deadline
 * @summary Can we still apply, and for what?
 * @csspart heading - The name of the call.
 * @csspart status - Where the call stands.
 * @csspart calculator - Where the highest grant is worked out.
 * @csspart facts - Until when, how much and for whom, in short.
 * @csspart guide - The steps to an application.
 * @csspart steps - What to tick off.
 */
export class GrantDeadline extends KvinnofridElement {
  static override styles = [sharedStyles, foldStyles, formStyles, grantStyles];

  static override properties: PropertyDeclarations = {
    data: {},
    ...textProperties(['call', 'calendar', ...ownGrantCallAttributes]),
  };

  /**
   * Which of the county's calls, by its name in the county's material. Without one, the one that is open, else the
   * one that comes, else the last.
   */
  declare call?: string | null;
  /** Address of a calendar file on the site's server, for pages where none may be made on the device. */
  declare calendar?: string | null;
  /**
   * A call of the site's own, all of it: an object, or JSON, with the other properties' names
   * (`lastDay`). Attributes go before it.
   */
  declare data?: object | string | null;
  /** Name of a call of the site's own. */
  declare name?: string | null;
  /** Who announces it. */
  declare publisher?: string | null;
  /** First day for applications, `YYYY-MM-DD`; without one, they are open. */
  declare opens?: string | null;
  /** Last day for applications, the day itself included, `YYYY-MM-DD`. */
  declare lastDay?: string | null;
  /** The time on the last day at which it closes, `HH:MM` in Sweden; without one, the day's end. */
  declare closingTime?: string | null;
  /** The last day that was announced before, `YYYY-MM-DD`, where the time was extended. */
  declare formerLastDay?: string | null;
  /** The day on which the decision is expected, `YYYY-MM-DD`. */
  declare decisionDay?: string | null;
  /** The pot, for all applicants together, in whole kronor. */
  declare amount?: string | number | null;
  /** Who may apply and the highest share of the cost: `Kommuner 50 %; Stiftelser`. */
  declare applicants?: string | null;
  /** What to tick off before the last day: `PM på högst 4 sidor; Budget`. */
  declare steps?: string | null;
  /** The page where the call is announced, an https address. */
  declare website?: string | null;
  /** The date on which all this was last checked, `YYYY-MM-DD`. */
  declare reviewed?: string | null;
  /** The last day on which all this holds, `YYYY-MM-DD`. */
  declare validUntil?: string | null;

  readonly #material = new MaterialController<'grantCalls', GrantCall>(
    this,
    this.warn,
    'grantCalls',
    bundledGrantCalls,
  );
  readonly #calculator = new ShareCalculator(this);
  readonly #reminder = new CalendarReminder(this);
  /** What is opened, ticked and typed. */
  readonly #round = new Round();

  /** The call on screen, which what is ticked and reckoned belongs to. */
  #shownCall: CallView['call'] | null = null;

  constructor() {
    super();
    new LeaveController(this, () => {
      this.#forget();
      this.requestUpdate();
    });
  }

  protected override get needsOnDemand(): boolean {
    return super.needsOnDemand || this.#tellsOwn();
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#tellsOwn() ? null : this.#material.awaited(this.told('call'));
  }

  protected override get knownToServer(): string | null {
    return this.#tellsOwn() ? null : this.#material.knownToServer(this.told('call'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.size === 0) return;
    // What was ticked and reckoned belongs to the call that was shown, in whatever language.
    this.#forget();
    this.#material.forgetOwn();
  }

  protected override view(instant: number): TimedView {
    const view = this.#viewOf(instant);
    if (view.call !== this.#shownCall) this.#forget();
    this.#shownCall = view.call;
    return view;
  }

  protected override template(shown: TimedView, level: number): TemplateResult {
    const { words } = this;
    const view = shown as CallView;
    if (view.isWithdrawn) return withdrawnTemplate(words, view, level);
    const tools = {
      calculator: this.#calculator.template(words, view),
      reminder: this.#round.of(this.#reminder.template(words, view, this.#calendarLink())),
      round: this.#round,
    };
    return grantTemplate(words, view, tools, level);
  }

  /** What is on screen: the site's own call where attributes describe one, else the county's that is asked for, or chosen. */
  #viewOf(instant: number): CallView {
    const offset = visitorOffset(instant);
    if (this.#tellsOwn()) {
      const own = this.#material.own(({ ownGrantCall }) =>
        ownGrantCall((name) => this.told(name), this.told('data')),
      );
      return callView(own, instant, offset);
    }
    for (const name of this.#ownTold()) {
      this.warn(name, this.told(name), 'leave out call to describe a call of your own');
    }
    const calls = this.#material.factsWith(this.told('call'));
    const chosen = chosenCall(Object.values(calls), instant, offset);
    if (!chosen) throw new Error('no material');
    const ids = Object.keys(calls);
    const byDefault = ids.find((id) => calls[id] === chosen.call)!;
    const id = this.read('call', (raw) => readChoice(raw, ids, byDefault));
    return id === byDefault ? chosen : callView(calls[id]!, instant, offset);
  }

  /** Whether attributes describe a call of the site's own. */
  #tellsOwn(): boolean {
    return this.told('call') === null && this.#ownTold().length > 0;
  }

  #ownTold(): string[] {
    return ownNames.filter((name) => this.told(name) !== null);
  }

  /** The address of the site's calendar file, if it is one that a link may lead to. */
  #calendarLink(): string | null {
    return this.read('calendar', (raw) => readAddress(raw, '')) || null;
  }

  #forget(): void {
    this.#calculator.clear();
    this.#reminder.clear();
    this.#round.next();
  }
}
