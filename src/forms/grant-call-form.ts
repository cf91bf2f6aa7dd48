import { html, type TemplateResult } from 'lit/html.js';
import { inputField, quietButton } from './controls.js';
import { field } from './field.js';
import { fieldId } from './field-id.js';
import { problemOf, type FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import {
  grantCallRecordOf,
  newApplicant,
  type ApplicantDraft,
  type GrantCallDraft,
} from './grant-call-draft.js';
import {
  dateField,
  provenanceFields,
  section,
  timeField,
  websiteField,
  type RecordForm,
} from './record-form.js';
import type { TextDraft } from './text-draft.js';
import { labelled, textField, textRows } from './text-fields.js';

/** A call for grant applications as questions. */
export function grantCallForm(form: RecordForm<GrantCallDraft>): TemplateResult {
  const { id, draft, language, now, changed, isAsked = false, languages = ['sv'] } = form;
  const { problems } = grantCallRecordOf(draft, { hosts: form.hosts ?? null, now });
  const part: FormPart = { id, language, problems, isAsked };
  const words = formWords[language].call;
  const change = (some: Partial<GrantCallDraft>) => changed({ ...draft, ...some });
  const { purpose, application } = draft;
  const changePurpose = (some: Partial<typeof purpose>) =>
    change({ purpose: { ...purpose, ...some } });
  const changeApplication = (some: Partial<typeof application>) =>
    change({ application: { ...application, ...some } });
  const text = (
    name: string,
    label: string,
    value: TextDraft,
    typed: (text: TextDraft) => void,
    more: { hint?: string; rows?: number; isOptional?: boolean } = {},
  ) => textField(part, name, { label, text: value, languages, changed: typed, ...more });
  const rows = (
    name: string,
    label: string,
    texts: readonly TextDraft[],
    typed: (texts: readonly TextDraft[]) => void,
  ) => textRows(part, name, { label, texts, languages, changed: typed });
  const optional = { isOptional: true };
  return html`
    ${section(
      words.about,
      text('name', words.name, draft.name, (name) => change({ name })),
      text('announcer', words.announcer, draft.announcer, (announcer) => change({ announcer })),
      inputField(
        part,
        'amount',
        words.amount,
        {
          value: draft.amount,
          width: 'middle',
          inputMode: 'numeric',
          typed: (amount) => change({ amount }),
        },
        words.amountHint,
      ),
      inputField(part, 'year', words.year, {
        value: draft.year,
        width: 'short',
        inputMode: 'numeric',
        typed: (year) => change({ year }),
      }),
    )}
    ${section(
      words.when,
      dateField(part, 'lastDay', words.lastDay, draft.lastDay, (lastDay) => change({ lastDay })),
      timeField(
        part,
        'closingTime',
        words.closingTime,
        draft.closingTime,
        (closingTime) => change({ closingTime }),
        { hint: words.closingTimeHint, ...optional },
      ),
      dateField(
        part,
        'formerLastDay',
        words.formerLastDay,
        draft.formerLastDay,
        (formerLastDay) => change({ formerLastDay }),
        { hint: words.formerLastDayHint, ...optional },
      ),
      dateField(part, 'opens', words.opens, draft.opens, (opens) => change({ opens }), optional),
      dateField(
        part,
        'decisionDay',
        words.decisionDay,
        draft.decisionDay,
        (decisionDay) => change({ decisionDay }),
        optional,
      ),
    )}
    ${section(
      words.who,
      text(
        'applicantsLead',
        words.applicantsLead,
        draft.applicantsLead,
        (applicantsLead) => change({ applicantsLead }),
        { hint: words.applicantsLeadHint, rows: 2 },
      ),
      applicantRows(part, draft.applicants, languages, (applicants) => change({ applicants })),
    )}
    ${section(
      words.purpose,
      rows('purpose.uses', words.uses, purpose.uses, (uses) => changePurpose({ uses })),
      rows('purpose.areas', words.areas, purpose.areas, (areas) => changePurpose({ areas })),
      text(
        'purpose.priority',
        words.priority,
        purpose.priority,
        (priority) => changePurpose({ priority }),
        { rows: 2 },
      ),
      text(
        'purpose.goalsLead',
        words.goalsLead,
        purpose.goalsLead,
        (goalsLead) => changePurpose({ goalsLead }),
        { rows: 2 },
      ),
      rows('purpose.goals', words.goals, purpose.goals, (goals) => changePurpose({ goals })),
    )}
    ${section(
      words.how,
      text(
        'application.content',
        words.content,
        application.content,
        (content) => changeApplication({ content }),
        { rows: 4 },
      ),
      inputField(
        part,
        'application.contact',
        labelled(part, words.contact, true),
        {
          type: 'email',
          value: application.contact,
          typed: (contact) => changeApplication({ contact }),
        },
        words.contactHint,
      ),
      inputField(
        part,
        'application.postalAddress',
        words.postalAddress,
        {
          value: application.postalAddress,
          rows: 3,
          typed: (postalAddress) => changeApplication({ postalAddress }),
        },
        words.postalAddressHint,
      ),
      text(
        'application.unsaid',
        words.unsaid,
        application.unsaid,
        (unsaid) => changeApplication({ unsaid }),
        { rows: 2, ...optional },
      ),
      rows('steps', words.steps, draft.steps, (steps) => change({ steps })),
      websiteField(part, draft, words, change),
    )}
    ${section(words.facts, provenanceFields(part, draft, languages, change))}
  `;
}

/** Who may apply, and for how much of the cost, a row each. */
function applicantRows(
  form: FormPart,
  applicants: readonly ApplicantDraft[],
  languages: readonly string[],
  changed: (applicants: readonly ApplicantDraft[]) => void,
): unknown {
  const words = formWords[form.language].call;
  const name = 'applicants';
  const id = fieldId(form.id, name);
  const ofList = form.problems.filter(({ field }) => field === name);
  const isOne = languages.length === 1;
  return field({
    id,
    language: form.language,
    label: words.applicants,
    problem: problemOf({ ...form, problems: ofList }, name),
    isAsked: form.isAsked,
    isGroup: true,
    control: () =>
      html`${applicants.map((one, index) => {
        const at = `${name}.${index}`;
        const change = (some: Partial<ApplicantDraft>) =>
          changed(applicants.with(index, { ...one, ...some }));
        return html`<fieldset class="form-row">
          <legend>${words.applicant(index + 1)}</legend>
          ${textField(form, `${at}.label`, {
            label: words.label,
            hint: words.labelHint,
            text: one.label,
            languages,
            changed: (label) => change({ label }),
          })}
          ${inputField(
            form,
            `${at}.share`,
            labelled(form, words.share, true),
            {
              value: one.share,
              width: 'short',
              inputMode: 'numeric',
              typed: (share) => change({ share }),
            },
            words.shareHint,
          )}
          ${textField(form, `${at}.shareText`, {
            label: words.shareText,
            text: one.shareText,
            languages,
            isOptional: true,
            changed: (shareText) => change({ shareText }),
          })}
          ${quietButton(
            words.removeApplicant(index + 1),
            () => changed(applicants.filter((_, other) => other !== index)),
            { next: `${id}-add` },
          )}
        </fieldset>`;
      })}
      ${quietButton(words.addApplicant, () => changed([...applicants, newApplicant]), {
        id: `${id}-add`,
        next: `${id}-${applicants.length}-label${isOne ? '' : '-sv'}`,
      })}`,
  });
}
