import type { CountyDocumentHeader } from './county-document-header.js';
import type {
  DefinitionsFrame,
  PublishedChecklist,
  PublishedDefinition,
  PublishedGrantCall,
  PublishedHotline,
  PublishedSection,
  Withdrawal,
} from './published-records.js';

/** The records of each kind, by what a document's kinds are called. */
export interface RecordsByGroup {
  readonly hotlines: PublishedHotline;
  readonly grantCalls: PublishedGrantCall;
  readonly definitions: PublishedDefinition;
  readonly supportSections: PublishedSection;
}

/** What a document says of the records of one kind, by their names and in its order. */
export interface Changes<Published> {
  readonly records: ReadonlyMap<string, Published>;
  readonly withdrawn: ReadonlyMap<string, Withdrawal>;
}

/** What a document says, read: what differs from the material that it is laid over. */
export type CountyRecords = {
  readonly [Group in keyof RecordsByGroup]: Changes<RecordsByGroup[Group]>;
} & {
  readonly definitionsFrame: DefinitionsFrame | null;
  readonly checklist: PublishedChecklist | null;
};

/** A county's document, read. */
export type CountyDocument = CountyRecords & { readonly header: CountyDocumentHeader };

/** A record that is left out, since something of it is wrong. */
export interface RecordProblem {
  /** `hotlines.duty-line`, `checklist`. */
  readonly record: string;
  /** Where in it: `openingHours`, `blocks.2.text`. Empty where it is the record as a whole. */
  readonly field: string;
  readonly value: unknown;
  /** What was expected, in words that complete the sentence "should be …". */
  readonly expected: string;
}
