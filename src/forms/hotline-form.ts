import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceField, inputField } from './controls.js';
import type { FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import { hotlineRecordOf, type HotlineDraft } from './hotline-draft.js';
import { hoursForm } from './hours-form.js';
import { fieldId } from './field-id.js';
import { provenanceFields, section, websiteField, type RecordForm } from './record-form.js';
import { textField, textRows } from './text-fields.js';

/** A telephone line as questions, with its hours told as visitors see them. */
export function hotlineForm(form: RecordForm<HotlineDraft>): TemplateResult {
  const { id, draft, language, now, changed, isAsked = false, languages = ['sv'] } = form;
  const { problems } = hotlineRecordOf(draft, { hosts: form.hosts ?? null, now });
  const part: FormPart = { id, language, problems, isAsked };
  const words = formWords[language].line;
  const change = (some: Partial<HotlineDraft>) => changed({ ...draft, ...some });
  return html`
    ${section(
      words.about,
      textField(part, 'name', {
        label: words.name,
        hint: words.nameHint,
        text: draft.name,
        languages,
        changed: (name) => change({ name }),
      }),
      inputField(
        part,
        'phone',
        words.phone,
        { type: 'tel', value: draft.phone, width: 'middle', typed: (phone) => change({ phone }) },
        words.phoneHint,
      ),
      choiceField(
        part,
        'audience',
        words.audience,
        [
          { value: 'exposed', label: words.exposed },
          { value: 'professionals', label: words.professionals },
        ],
        { value: draft.audience, chosen: (audience) => change({ audience }) },
      ),
    )}
    ${section(
      words.hours,
      hoursForm({
        ...form,
        id: fieldId(id, 'hours'),
        draft: draft.hours,
        changed: (hours) => change({ hours }),
      }),
      draft.hours.kind === 'unknown'
        ? choiceField(
            part,
            'hoursNote',
            words.hoursNote,
            [
              { value: '', label: words.hoursNoteNone },
              { value: 'office-hours', label: words.hoursNoteOffice },
            ],
            { value: draft.hoursNote, chosen: (hoursNote) => change({ hoursNote }) },
          )
        : nothing,
    )}
    ${section(
      words.more,
      textField(part, 'purpose', {
        label: words.purpose,
        hint: words.purposeHint,
        text: draft.purpose,
        languages,
        rows: 3,
        isOptional: true,
        changed: (purpose) => change({ purpose }),
      }),
      textRows(part, 'topics', {
        label: words.topics,
        texts: draft.topics,
        languages,
        isOptional: true,
        changed: (topics) => change({ topics }),
      }),
      textField(part, 'operator', {
        label: words.operator,
        hint: words.operatorHint,
        text: draft.operator,
        languages,
        isOptional: true,
        changed: (operator) => change({ operator }),
      }),
      choiceField(
        part,
        'bill',
        words.bill,
        [
          { value: '', label: words.billUnsaid },
          { value: 'hidden', label: words.billHidden },
        ],
        { value: draft.bill, hint: words.billHint, chosen: (bill) => change({ bill }) },
      ),
      websiteField(part, draft, words, change),
    )}
    ${section(words.facts, provenanceFields(part, draft, languages, change))}
  `;
}
