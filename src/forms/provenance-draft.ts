import { typedString, typedTextFact, type TextDraft } from './text-draft.js';

/** What every record says of itself, as a form has it: its page, where its facts are from, and how long they hold. */
export interface ProvenanceDraft {
  readonly website: string;
  readonly source: string;
  readonly publisher: TextDraft;
  readonly reviewed: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Of a record of which nothing is known yet. */
export const newProvenance: ProvenanceDraft = {
  website: '',
  source: '',
  publisher: { sv: '' },
  reviewed: '',
  validFrom: '',
  validUntil: '',
};

/** The same facts in a record, right or wrong, each as its field can show it. */
export const provenanceFacts = {
  website: typedString,
  source: typedString,
  publisher: typedTextFact,
  reviewed: typedString,
  validFrom: typedString,
  validUntil: typedString,
};
