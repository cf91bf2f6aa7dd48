import { html, nothing, type TemplateResult } from 'lit/html.js';
import { swedish, type Words } from '../language/words.js';
import { choiceField, inputField, quietButton } from './controls.js';
import { dayHoursField } from './day-hours-field.js';
import { exceptionFields } from './exception-fields.js';
import { field } from './field.js';
import { fieldId } from './field-id.js';
import { problemOf, type FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import { hasWrittenHours, notationOf, type HoursDraft } from './hours-draft.js';
import { toldHoursPreview } from './told-hours-preview.js';
import type { FormLanguage } from './said.js';

/** What a form is drawn from. */
export interface HoursForm {
  /** Unique in the page; the ids of its fields begin with it. */
  readonly id: string;
  readonly draft: HoursDraft;
  readonly language: FormLanguage;
  /** Epoch milliseconds: whose week is shown. */
  readonly now: number;
  /** Is told the draft after each change; the caller renders it. */
  readonly changed: (draft: HoursDraft) => void;
  /** Whether all that is wrong is told, and not just where one has been. */
  readonly isAsked?: boolean;
  /** The words in which the hours are told under the form; Swedish where there are no others. */
  readonly words?: Words;
}

/** When a line is open, as questions, and under them the hours as visitors are told them. */
export function hoursForm(form: HoursForm): TemplateResult {
  const { id, draft, language, changed, isAsked = false } = form;
  const words = formWords[language].hours;
  const noted = notationOf(draft);
  const part: FormPart = { id, language, problems: noted.problems, isAsked };
  const change = (some: Partial<HoursDraft>) => changed({ ...draft, ...some });
  const isWritten = hasWrittenHours(draft);
  return html`<div class="form-hours">
    ${choiceField<HoursDraft['kind']>(
      part,
      'kind',
      words.question,
      [
        { value: 'weekly', label: words.weekly },
        { value: 'always', label: words.always },
        { value: 'unknown', label: words.unknown, hint: words.unknownHint },
        ...(isWritten ? [{ value: 'written' as const, label: words.written }] : []),
      ],
      { value: draft.kind, chosen: (kind) => change({ kind }) },
    )}
    ${
      draft.kind === 'written'
        ? inputField(
            part,
            'notation',
            words.notation,
            { value: draft.notation, rows: 3, typed: (notation) => change({ notation }) },
            words.writtenHint,
          )
        : nothing
    }
    ${draft.kind === 'weekly' ? weekly(part, draft, change) : nothing}
    ${toldHoursPreview({ ...form, words: form.words ?? swedish }, noted)}
  </div>`;
}

function weekly(
  part: FormPart,
  draft: HoursDraft,
  change: (some: Partial<HoursDraft>) => void,
): TemplateResult {
  const words = formWords[part.language].hours;
  const { week, holidays, exceptions } = draft;
  const own = typeof holidays === 'string' ? [] : holidays;
  const monday = week[0]!;
  return html`
    ${field({
      id: fieldId(part.id, 'week'),
      language: part.language,
      label: words.week,
      hint: words.weekHint,
      problem: problemsOfWeekItself(part),
      isAsked: part.isAsked,
      isGroup: true,
      control: () =>
        html`<div class="form-week">
          ${week.map(
            (hours, day) =>
              html`${dayHoursField(part, `week.${day}`, {
                label: words.days[day]!,
                hours,
                isTickable: true,
                changed: (other) => change({ week: week.with(day, other) }),
              })}
              ${
                day === 0 && monday.length > 0
                  ? quietButton(words.sameHours, () =>
                      change({ week: week.map((all, index) => (index < 5 ? monday : all)) }),
                    )
                  : nothing
              }`,
          )}
        </div>`,
    })}
    ${choiceField(
      { ...part, problems: part.problems.filter(({ field }) => field === 'holidays') },
      'holidays',
      words.holidays,
      [
        { value: 'closed', label: words.holidaysClosed },
        { value: 'as-weekdays', label: words.holidaysAsWeekdays },
        { value: 'own', label: words.holidaysOwn },
      ],
      {
        value: typeof holidays === 'string' ? holidays : 'own',
        hint: words.holidaysHint,
        chosen: (value) => change({ holidays: value === 'own' ? [['', '']] : value }),
      },
    )}
    ${
      own === holidays
        ? dayHoursField(part, 'holidays', {
            label: words.holidayHours,
            hours: own,
            isTickable: false,
            changed: (hours) => change({ holidays: hours }),
          })
        : nothing
    }
    ${
      holidays === 'as-weekdays'
        ? nothing
        : choiceField(
            part,
            'eves',
            words.eves,
            [
              { value: 'closed', label: words.evesClosed },
              { value: 'open', label: words.evesOpen },
            ],
            { value: draft.eves, chosen: (eves) => change({ eves }) },
          )
    }
    ${exceptionFields(part, exceptions, (all) => change({ exceptions: all }))}
  `;
}

/** What is wrong with the week as a whole, and not with a day of it. */
function problemsOfWeekItself(part: FormPart): string | null {
  const own = part.problems.filter(({ field }) => field === 'week');
  return problemOf({ ...part, problems: own }, 'week');
}
