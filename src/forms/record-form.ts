import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';
import { clockMinute } from '../time/clock-time.js';
import { parseDate } from '../time/civil-date.js';
import { inputField } from './controls.js';
import type { FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import type { ProvenanceDraft } from './provenance-draft.js';
import type { FormLanguage } from './said.js';
import { labelled, textField } from './text-fields.js';

/** What a form of a record is drawn from. */
export interface RecordForm<Draft> {
  /** Unique in the page; the ids of its fields begin with it. */
  readonly id: string;
  readonly draft: Draft;
  readonly language: FormLanguage;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Is told the draft after each change; the caller renders it. */
  readonly changed: (draft: Draft) => void;
  /** Whether all that is wrong is told, and not just where one has been. */
  readonly isAsked?: boolean;
  /** Languages that texts are written in, Swedish first. Default: Swedish alone. */
  readonly languages?: readonly string[];
  /** Hosts that links may lead to; null, the default, for any. */
  readonly hosts?: readonly string[] | null;
  /** The words in which hours are told under the form; Swedish where there are no others. */
  readonly words?: Words;
}

/** What a field of a date or a time is told besides. */
interface PickedOptions {
  readonly hint?: string;
  readonly isOptional?: boolean;
}

/** A date. One that does not exist stands as it was written. */
export function dateField(
  form: FormPart,
  name: string,
  label: string,
  value: string,
  typed: (value: string) => void,
  { hint, isOptional = false }: PickedOptions = {},
): unknown {
  // While its year is typed a date is one of the year 2, 20 and 202: the field stays as it is.
  const isPickable = value === '' || parseDate(value.replace(/^0\d{3}/, '2000')) !== null;
  const control = { type: isPickable ? 'date' : 'text', value, typed, width: 'middle' } as const;
  return inputField(form, name, labelled(form, label, isOptional), control, hint);
}

/** A time of day, as `dateField`. */
export function timeField(
  form: FormPart,
  name: string,
  label: string,
  value: string,
  typed: (value: string) => void,
  { hint, isOptional = false }: PickedOptions = {},
): unknown {
  const isTime = /^\d\d:\d\d$/.test(value) && (clockMinute(value) ?? 1440) < 1440;
  const type = value === '' || isTime ? 'time' : 'text';
  const control = { type, value, typed, width: 'short' } as const;
  return inputField(form, name, labelled(form, label, isOptional), control, hint);
}

/** The page that tells more of a record; it may be without one. */
export function websiteField(
  form: FormPart,
  { website: value }: Pick<ProvenanceDraft, 'website'>,
  { website: label, websiteHint }: { readonly website: string; readonly websiteHint: string },
  change: (some: { readonly website: string }) => void,
): unknown {
  const control = { type: 'url', value, typed: (website: string) => change({ website }) } as const;
  return inputField(form, 'website', labelled(form, label, true), control, websiteHint);
}

/** The fields of what every record has: where its facts are from, when they were checked, and how long they hold. */
export function provenanceFields(
  form: FormPart,
  draft: ProvenanceDraft,
  languages: readonly string[],
  change: (some: Partial<ProvenanceDraft>) => void,
): TemplateResult {
  const words = formWords[form.language];
  return html`
    ${inputField(
      form,
      'source',
      words.source,
      { type: 'url', value: draft.source, typed: (source) => change({ source }) },
      words.sourceHint,
    )}
    ${textField(form, 'publisher', {
      label: words.publisher,
      hint: words.publisherHint,
      text: draft.publisher,
      languages,
      changed: (publisher) => change({ publisher }),
    })}
    ${dateField(
      form,
      'reviewed',
      words.reviewed,
      draft.reviewed,
      (reviewed) => change({ reviewed }),
      {
        hint: words.reviewedHint,
      },
    )}
    ${dateField(
      form,
      'validFrom',
      words.validFrom,
      draft.validFrom,
      (validFrom) => change({ validFrom }),
      { hint: words.validFromHint, isOptional: true },
    )}
    ${dateField(
      form,
      'validUntil',
      words.validUntil,
      draft.validUntil,
      (validUntil) => change({ validUntil }),
      { hint: words.validUntilHint, isOptional: true },
    )}
  `;
}

/** A part of a long form. */
export function section(title: string, ...fields: unknown[]): TemplateResult {
  return html`<h3 class="form-group-title">${title}</h3>
    ${fields}`;
}
