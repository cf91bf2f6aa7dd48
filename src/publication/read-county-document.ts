import type { GenericSchema } from 'valibot';
import { formatDate } from '../time/civil-date.js';
import { parseOpeningHours } from '../time/opening-hours-notation.js';
import { civilAt } from '../time/stockholm.js';
import type { Timetable } from '../time/timetable.js';
import { expectedOf } from '../material/expected-of.js';
import { nameSchema } from '../material/name.js';
import { problems, type Problem } from '../material/problems.js';
import type {
  Changes,
  CountyDocument,
  CountyRecords,
  RecordProblem,
  RecordsByGroup,
} from './county-document.js';
import type { CountyDocumentHeader } from './county-document-header.js';
import { knownFacts } from './known-facts.js';
import { pinnedLine } from './pinned-line.js';
import {
  recordSchemas,
  singleSchemas,
  withdrawalSchema,
  type PublishedHotline,
  type PublishedSection,
  type Withdrawal,
} from './published-records.js';
import type { RecordGroup } from './record-groups.js';
import { refusedFact, refusedLine, refusedSection } from './refused-facts.js';
import type { Json } from './signed-json.js';

/** What a document is read by. */
export interface ReadingTerms {
  /** The hosts that its links may lead to; null where any may. */
  readonly hosts: readonly string[] | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What a document says, and which of its records are left out. */
export interface ReadRecords {
  readonly records: CountyRecords;
  readonly problems: readonly RecordProblem[];
  /** Where facts stand that are not known: newer ones, or misspelt ones. They are left out. */
  readonly unknown: readonly string[];
}

/** A county's document, and which of its records are left out. */
export interface ReadCountyDocument extends Omit<ReadRecords, 'records'> {
  readonly document: CountyDocument;
}

/** Reads a county's document, of which all but its records has been looked at. */
export function readCountyDocument(
  json: Json,
  header: CountyDocumentHeader,
  terms: ReadingTerms,
): ReadCountyDocument {
  const { records, ...rest } = readRecords(json, terms);
  return { document: { header, ...records }, ...rest };
}

/**
 * Reads a document's records, each by itself: one with something wrong is left out whole, and named, since half of
 * a change may be worse than none. Hours are read once, here.
 */
export function readRecords(json: Json, { hosts, now }: ReadingTerms): ReadRecords {
  const wrong: RecordProblem[] = [];
  const unknown: string[] = [];
  // A day's slack, for a device whose clock is behind.
  const latestReview = formatDate(civilAt(now).day + 1);

  /** The facts of a record; null where something of it is wrong, which is noted. */
  function facts<Facts>(record: string, schema: GenericSchema, told: unknown): Facts | null {
    const refused: Problem[] = [];
    const known = knownFacts(
      schema,
      told,
      (fact, value, field) => {
        const expected = expectedOf(fact, value) ?? refusedFact(fact, value, hosts);
        if (expected !== null) refused.push({ field, value, expected });
      },
      (field) => unknown.push(`${record}.${field}`),
    );
    const found = problems(known, schema);
    const { reviewed } = Object(known) as { reviewed?: string };
    if (found.length === 0 && reviewed !== undefined && reviewed > latestReview) {
      found.push({ field: 'reviewed', value: reviewed, expected: 'a day that has been' });
    }
    const all = found.length > 0 ? found : refused;
    wrong.push(...all.map((problem) => ({ record, ...problem })));
    return all.length > 0 ? null : (known as Facts);
  }

  function changes<Group extends RecordGroup>(group: Group): Changes<RecordsByGroup[Group]> {
    const records = new Map<string, RecordsByGroup[Group]>();
    const withdrawn = new Map<string, Withdrawal>();
    const told = json[group] ?? {};
    if (typeof told !== 'object' || Array.isArray(told)) {
      wrong.push({ record: group, field: '', value: told, expected: 'an object, by names' });
      return { records, withdrawn };
    }
    for (const [id, one] of Object.entries(told)) {
      const record = `${group}.${id}`;
      const expected =
        id === pinnedLine
          ? 'left out: this line is the same for every county'
          : expectedOf(nameSchema, id);
      if (expected !== null) {
        wrong.push({ record, field: '', value: id, expected });
      } else if (Object.hasOwn(Object(one) as object, 'withdrawn')) {
        const read = facts<Withdrawal>(record, withdrawalSchema, one);
        if (read) withdrawn.set(id, read);
      } else {
        const read = facts<RecordsByGroup[Group]>(record, recordSchemas[group], one);
        const more = read ? refusedWhole(group, read) : [];
        wrong.push(...more.map((problem) => ({ record, ...problem })));
        if (read && more.length === 0) records.set(id, complete(group, id, read));
      }
    }
    return { records, withdrawn };
  }

  const single = <Facts>(name: keyof typeof singleSchemas) =>
    json[name] === undefined ? null : facts<Facts>(name, singleSchemas[name], json[name]);

  const records: CountyRecords = {
    hotlines: changes('hotlines'),
    grantCalls: changes('grantCalls'),
    definitions: changes('definitions'),
    supportSections: changes('supportSections'),
    definitionsFrame: single('definitionsFrame'),
    checklist: single('checklist'),
  };
  return { records, problems: wrong, unknown };
}

/** What is refused of a record that no fact of it shows by itself. */
function refusedWhole(group: RecordGroup, read: object): Problem[] {
  if (group === 'hotlines') return refusedLine(read as PublishedHotline);
  return group === 'supportSections' ? refusedSection(read as PublishedSection) : [];
}

/** A record with what is not written in it: its hours as they are reckoned with, or the name that it is by. */
function complete<Published>(group: RecordGroup, id: string, read: Published): Published {
  const more = group === 'hotlines' ? { openingHours: timetable(read as WrittenHours) } : { id };
  return Object.assign(Object.create(null) as object, read, more);
}

interface WrittenHours {
  readonly openingHours: string | null;
}

function timetable({ openingHours }: WrittenHours): Timetable | null {
  const parsed = openingHours === null ? null : parseOpeningHours(openingHours);
  return parsed && 'timetable' in parsed ? parsed.timetable : null;
}
