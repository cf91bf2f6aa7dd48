import { html, nothing, type TemplateResult } from 'lit/html.js';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { formWords } from './form-words.js';
import type { FormLanguage } from './said.js';

/** What ties a control to the words about it. */
export interface ControlTies {
  readonly id: string;
  /** For `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  /** For `aria-invalid`. */
  readonly invalid: 'true' | typeof nothing;
}

/** A field of a form: its words, and what is typed, ticked or chosen. */
export interface Field {
  /** The control's own id, or the fieldset's where it is a group. */
  readonly id: string;
  readonly language: FormLanguage;
  readonly label: unknown;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it; null where nothing is. */
  readonly problem: string | null;
  /** Whether the problem is told before one has left the field, since one asked for it. */
  readonly isAsked: boolean;
  /** Whether something was in it from the start: what is wrong with that is told at once. */
  readonly isFilled?: boolean;
  /** Whether there are several controls in it, under a legend. */
  readonly isGroup?: boolean;
  readonly control: (ties: ControlTies) => unknown;
}

/** Knows whether a field has been left: as long as one is in it for the first time, nothing is wrong with it. */
class LeavableField extends AsyncDirective {
  private field: Field | null = null;
  private isLeft = false;

  override render(field: Field): TemplateResult {
    if (this.field?.id !== field.id) this.isLeft = field.isFilled ?? false;
    this.field = field;
    return this.template(field);
  }

  private template(field: Field): TemplateResult {
    const { id, label, hint, control, isGroup, language } = field;
    const problem = this.isLeft || field.isAsked ? field.problem : null;
    const describedBy =
      [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') ||
      nothing;
    const words = html`${hint ? html`<p class="form-hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${
      problem
        ? html`<p class="form-problem" id=${`${id}-problem`}>
            <b>${formWords[language].wrong}</b> ${problem}
          </p>`
        : nothing
    }
    ${control({ id, describedBy, invalid: problem ? 'true' : nothing })}`;
    const looks = `form-field${problem ? ' form-field-wrong' : ''}`;
    return isGroup
      ? html`<fieldset
          class=${looks}
          id=${id}
          tabindex="-1"
          aria-describedby=${describedBy}
          @focusout=${this.leave}
        >
          <legend>${label}</legend>
          ${words}
        </fieldset>`
      : html`<div class=${looks} @focusout=${this.leave}>
          <label for=${id}>${label}</label>
          ${words}
        </div>`;
  }

  private readonly leave = (event: FocusEvent): void => {
    const within = event.currentTarget as HTMLElement;
    if (this.isLeft || within.contains(event.relatedTarget as Node | null)) return;
    // What is pressed is not to move away under the finger.
    if (
      within.ownerDocument.querySelector(':is(a, button, input, select, textarea, label):active')
    ) {
      const shown = () => requestAnimationFrame(() => this.show());
      addEventListener('pointerup', shown, { once: true });
    } else {
      // What is left may be on its way out of the page.
      queueMicrotask(() => this.show());
    }
  };

  private show(): void {
    this.isLeft = true;
    if (this.isConnected && this.field) this.setValue(this.template(this.field));
  }
}

/** A field with its label, hint and problem, tied to its control for those who hear it. */
export const field = directive(LeavableField);
