import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { fold } from '../../parts/fold.js';
import { icon } from '../../parts/icon.js';
import { calendarIcon } from '../../parts/icon-paths.js';
import { presentInstant } from '../../base/clock.js';
import { makeElement } from '../../base/make-element.js';
import { str, type Words } from '../../language/words.js';
import type { GrantCall } from '../../material/grant-call.js';
import { writtenText } from '../../parts/told-text.js';
import { calendarFile } from '../../time/calendar-file.js';
import { parseDate } from '../../time/civil-date.js';
import { formerLastDay } from '../../time/deadline.js';
import type { GrantView } from './view.js';
import { closingText } from './words.js';

/**
 * Gives the last day as a calendar file that is made on the device. Where a page or a frame does not
 * allow that, a plain link leads to a file on the site's server, or the date is told to write in.
 */
export class CalendarReminder implements ReactiveController {
  #isDiscreet = false;
  #isBlocked = false;
  #address: string | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('securitypolicyviolation', this.#noteBlocked);
  }

  hostDisconnected(): void {
    document.removeEventListener('securitypolicyviolation', this.#noteBlocked);
  }

  /** Forgets what was chosen, and the file, as the next update shows. */
  clear(): void {
    this.#isDiscreet = false;
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = null;
  }

  /** A page's policy may forbid what is made on the device; the browser tells after the attempt. */
  readonly #noteBlocked = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    if (!this.#address || !blockedURI.startsWith('blob')) return;
    this.#isBlocked = true;
    this.host.requestUpdate();
  };

  /**
   * @param link address of a calendar file on a server, if the site has one
   */
  template(
    words: Words,
    { call, hasReminder, remindsAhead }: GrantView,
    link: string | null,
  ): TemplateResult | typeof nothing {
    const { msg } = words;
    if (!hasReminder) return nothing;
    const content = this.#isBlocked
      ? html`<p>
          ${msg('Webbplatsen tillåter inte att kalenderfilen skapas här.')}
          ${
            link === null
              ? msg(str`Skriv själv in sista dagen: ${closingText(words, call, false)}.`)
              : html`<a href=${link} download>${msg('Hämta kalenderfilen (.ics)')}</a>`
          }
        </p>`
      : html`<p>
            ${remindsAhead ? msg('En påminnelse kommer kl. 09:00 sju dagar före sista dagen.') : nothing}
            ${msg('Filen skapas i din egen enhet.')}
          </p>
          <label>
            <input
              type="checkbox"
              autocomplete="off"
              @change=${() => (this.#isDiscreet = !this.#isDiscreet)}
            />
            <span>${msg('Dölj vad det gäller: visa bara ordet Påminnelse i kalendern')}</span>
          </label>
          <button type="button" @click=${() => this.#give(words, call)}>
            ${icon(calendarIcon)}
            <span>${msg('Lägg till i kalendern (kalenderfil, .ics)')}</span>
          </button>`;
    return html`<div class="screen reminder">${fold(msg('Påminnelse i kalendern'), content)}</div>`;
  }

  #give(words: Words, call: GrantCall): void {
    const { id, website } = call;
    const lastDay = call.lastDay!;
    const name = writtenText(words, call.name);
    const file = calendarFile(
      {
        id,
        // An extended call is a later version of the event; so is one that closes earlier.
        sequence: Math.max(parseDate(lastDay)!, (formerLastDay(call) ?? 0) + 1),
        date: lastDay,
        title: words.msg(str`Sista dag att söka: ${name}`),
        description: [closingText(words, call, false), website].filter(Boolean).join('\n'),
        ...(this.#isDiscreet && { discreetTitle: words.msg('Påminnelse') }),
      },
      presentInstant(),
    );
    if (this.#address) URL.revokeObjectURL(this.#address);
    try {
      this.#address = URL.createObjectURL(new Blob([file!], { type: 'text/calendar' }));
      const link = makeElement('a');
      link.href = this.#address;
      link.download = 'kalender.ics';
      link.click();
    } catch {
      this.#isBlocked = true;
      this.host.requestUpdate();
    }
  }
}
