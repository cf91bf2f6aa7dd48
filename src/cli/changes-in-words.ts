import type { Timetable } from '../time/timetable.js';
import type { Text } from '../material/text.js';
import type { CountyMaterial, Withdrawn } from '../publication/county-material.js';
import { numbersInText } from '../publication/numbers-in-text.js';
import { recordGroups, type RecordGroup } from '../publication/record-groups.js';
import { fieldInWords } from '../forms/field-in-words.js';
import { hoursNotation } from '../time/hours-notation.js';
import type { Said } from './said.js';

/** What visitors will see change. */
export interface Change {
  /** Whether it is of a number, which is looked at first. */
  readonly isNumber: boolean;
  readonly said: Said;
}

const kinds: Readonly<Record<RecordGroup, Said>> = {
  hotlines: { sv: 'Linjen', en: 'The line' },
  grantCalls: { sv: 'Utlysningen', en: 'The call' },
  definitions: { sv: 'Definitionen', en: 'The definition' },
  supportSections: { sv: 'Avsnittet', en: 'The section' },
};
const singles = {
  definitionsFrame: {
    sv: 'Det som sägs om alla definitioner',
    en: 'What is said of all definitions',
  },
  checklist: { sv: 'Checklistan', en: 'The checklist' },
} as const;

/** Facts that are told with what they were and what they become, in this order; of others it is told that they change. */
const toldFields = [
  ...['phone', 'openingHours', 'name', 'heading', 'lastDay', 'closingTime', 'opens', 'amount'],
  ...['audience', 'website', 'validFrom', 'validUntil', 'reviewed'],
];

type Facts = Readonly<Record<string, unknown>>;

/** What is another after than before, in words: numbers first, then what else a visitor acts by. */
export function changesInWords(before: CountyMaterial, after: CountyMaterial): Change[] {
  const changes = [
    ...recordGroups.flatMap((group) => groupChanges(before, after, group)),
    ...(['definitionsFrame', 'checklist'] as const).flatMap((name) =>
      singleChanges(singles[name], before[name], after[name]),
    ),
  ];
  return [...changes.filter(({ isNumber }) => isNumber), ...changes.filter((one) => !one.isNumber)];
}

function singleChanges(who: Said, was: Facts | null, is: Facts | null): Change[] {
  if (isSame(was, is)) return [];
  if (!is) return [plain(who, 'försvinner', 'is gone')];
  if (!was) return [...textNumbers(who, {}, is), plain(who, 'tillkommer', 'is added')];
  const fields = changedFields(was, is);
  return [...textNumbers(who, was, is), ...otherChanges(who, fields, 'ändras i', 'changes in')];
}

function groupChanges(before: CountyMaterial, after: CountyMaterial, group: RecordGroup): Change[] {
  const [old, now] = [before, after].map((one) => one[group] as ReadonlyMap<string, Facts>);
  const ids = new Set([...old!.keys(), ...now!.keys(), ...after.withdrawn[group].keys()]);
  return [...ids].flatMap((id): Change[] => {
    const [was, is] = [old!.get(id), now!.get(id)];
    if (is) return was ? recordChanges(named(group, id, was), was, is) : added(group, id, is);
    const [wasGone, isGone] = [before, after].map((one) => one.withdrawn[group].get(id));
    const isInstead = isGone && instead(isGone, now!);
    return withdrawn({ group, id, was, wasGone, isGone, isInstead });
  });
}

function added(group: RecordGroup, id: string, is: Facts): Change[] {
  const who = named(group, id, is);
  const phone = is.phone ? `: ${String(is.phone)}` : '';
  const said = { sv: `${who.sv} tillkommer${phone}.`, en: `${who.en} is added${phone}.` };
  return [{ isNumber: phone !== '', said }, ...textNumbers(who, {}, is)];
}

interface Gone {
  readonly group: RecordGroup;
  readonly id: string;
  readonly was: Facts | undefined;
  readonly wasGone: Withdrawn | undefined;
  readonly isGone: Withdrawn | undefined;
  /** Why, and what is shown in its place. */
  readonly isInstead: Said | undefined;
}

/** A record that is there no longer: withdrawn in words, or left out of a publication that had it. */
function withdrawn({ group, id, was, wasGone, isGone, isInstead }: Gone): Change[] {
  const { sv: svMore, en: enMore } = isInstead ?? { sv: '', en: '' };
  const told = was ?? { name: isGone?.name ?? wasGone?.name };
  const who = named(group, id, told);
  if (!was && wasGone && isGone) {
    return isSame(wasGone, isGone)
      ? []
      : [plain(who, `är tillbakadragen${svMore}`, `is withdrawn${enMore}`)];
  }
  const phone = was?.phone ? String(was.phone) : null;
  const [sv, en] = isGone ? ['dras tillbaka', 'is withdrawn'] : ['försvinner', 'is gone'];
  const number = phone ? [`, med numret ${phone}`, `, with the number ${phone}`] : ['', ''];
  const { said } = plain(who, `${sv}${number[0]}${svMore}`, `${en}${number[1]}${enMore}`);
  return [{ isNumber: phone !== null, said }];
}

function instead({ instead, reason }: Withdrawn, there: ReadonlyMap<string, Facts>): Said {
  const names = instead
    .map((id) => swedish((there.get(id)?.name ?? there.get(id)?.heading) as Text) || id)
    .join(', ');
  const why = reason ? ` (”${swedish(reason)}”)` : '';
  return {
    sv: `${why}${names && `; i stället visas ${names}`}`,
    en: `${why}${names && `; shown instead: ${names}`}`,
  };
}

function recordChanges(who: Said, was: Facts, is: Facts): Change[] {
  const changed = changedFields(was, is);
  const told = toldFields.filter((field) => changed.includes(field));
  const others = changed.filter((field) => !toldFields.includes(field));
  return [
    ...told.map((field): Change => {
      const { sv, en } = fieldInWords(field);
      const [from, to] = shownBoth(was[field], is[field]);
      return {
        isNumber: field === 'phone',
        said: {
          sv: `${who.sv}: ${sv} ändras från ${from} till ${to}.`,
          en: `${who.en}: ${en} changes from ${from} to ${to}.`,
        },
      };
    }),
    ...textNumbers(who, was, is),
    ...otherChanges(who, others, 'ändras också i', 'changes too in'),
  ];
}

function otherChanges(who: Said, fields: readonly string[], sv: string, en: string): Change[] {
  if (fields.length === 0) return [];
  const names = fields.map(fieldInWords);
  return [
    {
      isNumber: false,
      said: {
        sv: `${who.sv}: ${sv} ${names.map((name) => name.sv).join(', ')}.`,
        en: `${who.en}: ${en} ${names.map((name) => name.en).join(', ')}.`,
      },
    },
  ];
}

/** Numbers that texts have and had not, or had and have not: a line's own is told by itself. */
function textNumbers(who: Said, was: Facts, is: Facts): Change[] {
  const [before, after] = [was, is].map(
    ({ phone: _, openingHours: __, ...facts }) => new Set(textsIn(facts).flatMap(numbersInText)),
  );
  const gone = [...before!].filter((number) => !after!.has(number));
  const come = [...after!].filter((number) => !before!.has(number));
  if (gone.length === 0 && come.length === 0) return [];
  const [sv, en] = [
    [...gone.map((one) => `${one} försvinner`), ...come.map((one) => `${one} tillkommer`)],
    [...gone.map((one) => `${one} is gone`), ...come.map((one) => `${one} is added`)],
  ].map((parts) => parts.join(', '));
  return [
    {
      isNumber: true,
      said: {
        sv: `${who.sv}: nummer i texten: ${sv}.`,
        en: `${who.en}: numbers in its text: ${en}.`,
      },
    },
  ];
}

/** All texts of facts, at any depth. Dates and addresses of pages have no numbers that are dialled. */
function textsIn(facts: unknown): string[] {
  if (typeof facts === 'string') return /^(?:https:|\d{4}-\d\d-\d\d$)/.test(facts) ? [] : [facts];
  return typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(textsIn) : [];
}

/** What a record is called, by the name that visitors know it by. */
function named(group: RecordGroup, id: string, facts: Facts): Said {
  const name = swedish((facts.name ?? facts.heading) as Text | undefined);
  const { sv, en } = kinds[group];
  return name
    ? { sv: `${sv} ”${name}” (${id})`, en: `${en} “${name}” (${id})` }
    : { sv: `${sv} ${id}`, en: `${en} ${id}` };
}

const plain = (who: Said, sv: string, en: string): Change => ({
  isNumber: false,
  said: { sv: `${who.sv} ${sv}.`, en: `${who.en} ${en}.` },
});

function changedFields(was: Facts, is: Facts): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !isSame(was[field], is[field]),
  );
}

/** Two values that differ, as they are told: the Swedish texts, or those of the languages that differ. */
function shownBoth(was: unknown, is: unknown): [string, string] {
  if (!isTexts(was) && !isTexts(is)) return [shown(was), shown(is)];
  const [before, after] = [textsOf(was), textsOf(is)];
  if (before.sv !== after.sv) return [before.sv ?? '–', after.sv ?? '–'];
  const languages = Object.keys({ ...before, ...after }).filter(
    (language) => before[language] !== after[language],
  );
  const told = (texts: Readonly<Record<string, string>>) =>
    languages.map((language) => `${texts[language] ?? '–'} (${language})`).join(', ');
  return [told(before), told(after)];
}

function isTexts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('rules' in value);
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  return isTexts(value) ? (value as Record<string, string>) : { sv: shown(value) };
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '–';
  return typeof value === 'object' ? hoursNotation(value as Timetable) : String(value);
}

function swedish(text: Text | null | undefined): string {
  return (typeof text === 'string' ? text : text?.sv) ?? '';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
