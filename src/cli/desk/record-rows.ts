import { dateOf, dateParts, formatDate, parseDate } from '../../time/civil-date.js';
import { civilAt } from '../../time/stockholm.js';
import type { Text } from '../../material/text.js';
import { singleSchemas } from '../../publication/published-records.js';
import { recordGroups, type RecordGroup } from '../../publication/record-groups.js';
import type { Json } from '../../publication/signed-json.js';
import type { CliLanguage } from '../said.js';

/** What a list of records tells of one of them. */
export type RowState =
  'new' | 'changed' | 'withdrawn' | 'wrong' | 'untranslated' | 'old' | 'ends' | 'ended';

/** A kind of records, or what a document has one of. */
export type RecordKind = RecordGroup | keyof typeof singleSchemas;

/** A record as the list of records has it. */
export interface RecordRow {
  /** Where it stands: `hotlines.duty-line`, `checklist`. */
  readonly record: string;
  readonly kind: RecordKind;
  /** Its name among its kind; empty for what there is one of. */
  readonly id: string;
  /** What visitors know it by, in Swedish; its id where it has no name. */
  readonly title: string;
  readonly isWithdrawn: boolean;
  readonly states: readonly RowState[];
}

/** What a row is told by, besides the document. */
export interface RowTerms {
  /** What pages show now, as a document has it. */
  readonly published: Json;
  /** Where something is wrong. */
  readonly wrong: readonly string[];
  /** The records that lack a language. */
  readonly untranslated: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly language: CliLanguage;
}

type Facts = Readonly<Record<string, unknown>>;

/** After how many months a check is told to be old. */
const oldMonths = 24;
/** How many days before its last day a record is told to end. */
const endingDays = 30;

/** All records of a document in its order, kind by kind, with what there is to know of each at a glance. */
export function recordRows(json: Json, terms: RowTerms): RecordRow[] {
  const named = recordGroups.flatMap((kind) =>
    Object.entries(Object(json[kind]) as Record<string, unknown>).map(([id, told]) =>
      row(kind, id, told, (Object(terms.published[kind]) as Facts)[id], terms),
    ),
  );
  const single = (Object.keys(singleSchemas) as (keyof typeof singleSchemas)[])
    .filter((name) => json[name] !== undefined)
    .map((name) => row(name, '', json[name], terms.published[name], terms));
  return [...named, ...single];
}

function row(
  kind: RecordKind,
  id: string,
  told: unknown,
  before: unknown,
  { wrong, untranslated, now, language }: RowTerms,
): RecordRow {
  const record = id ? `${kind}.${id}` : kind;
  const facts = Object(told) as Facts;
  const isWithdrawn = Object.hasOwn(facts, 'withdrawn');
  const was = Object(before) as Facts;
  const title = inLanguage(facts.name ?? facts.heading ?? was.name ?? was.heading, language) || id;
  const isIn = (where: string) => where === record || where.startsWith(`${record}.`);
  const isChanged = before !== undefined && JSON.stringify(told) !== JSON.stringify(before);
  const states: (RowState | false)[] = [
    wrong.some(isIn) && 'wrong',
    isWithdrawn && 'withdrawn',
    before === undefined && 'new',
    isChanged && 'changed',
    untranslated.includes(record) && 'untranslated',
    ...(isWithdrawn ? [] : timeStates(facts, civilAt(now).day)),
  ];
  return {
    record,
    kind,
    id,
    title,
    isWithdrawn,
    states: states.filter((state) => state !== false),
  };
}

function timeStates(facts: Facts, today: number): RowState[] {
  const { year, month, day } = dateParts(today);
  const oldest = formatDate(dateOf(year, month - oldMonths, day));
  const dayIn = (field: string) =>
    typeof facts[field] === 'string' ? parseDate(facts[field]) : null;
  const ends = ['validUntil', 'lastDay'].flatMap((field) => dayIn(field) ?? []);
  const end = Math.min(...ends);
  return [
    ...(dayIn('reviewed') !== null && String(facts.reviewed) < oldest ? (['old'] as const) : []),
    ...(end < today ? (['ended'] as const) : []),
    ...(end >= today && end - today <= endingDays ? (['ends'] as const) : []),
  ];
}

function inLanguage(text: unknown, language: CliLanguage): string {
  if (typeof text === 'string') return text;
  const texts = Object(text) as Exclude<Text, string>;
  return texts[language] ?? texts.sv ?? '';
}
