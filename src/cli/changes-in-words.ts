import type { Timetable } from '../time/timetable.js';
import type { Text } from '../material/text.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { recordGroups, type RecordGroup } from '../publication/record-groups.js';
import { hoursNotation } from './hours-notation.js';
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

/** Facts in the order that they are told in, with what they are called. */
const fields: Readonly<Record<string, Said>> = {
  phone: { sv: 'numret', en: 'the number' },
  openingHours: { sv: 'öppettiderna', en: 'the opening hours' },
  name: { sv: 'namnet', en: 'the name' },
  lastDay: { sv: 'sista dagen', en: 'the last day' },
  amount: { sv: 'beloppet', en: 'the amount' },
  audience: { sv: 'vem den är till för', en: 'whom it is for' },
  website: { sv: 'webbplatsen', en: 'the website' },
  reviewed: { sv: 'dagen för kontroll', en: 'the day of the last check' },
};

type Facts = Readonly<Record<string, unknown>>;

/** What is another after than before, in words: numbers first, then what else a visitor acts by. */
export function changesInWords(before: CountyMaterial, after: CountyMaterial): Change[] {
  const changes = [
    ...recordGroups.flatMap((group) => groupChanges(before, after, group)),
    ...single('definitionsFrame', {
      sv: 'Det som sägs om alla definitioner',
      en: 'What is said of all definitions',
    }),
    ...single('checklist', { sv: 'Checklistan', en: 'The checklist' }),
  ];
  return [...changes.filter(({ isNumber }) => isNumber), ...changes.filter((one) => !one.isNumber)];

  function single(name: 'definitionsFrame' | 'checklist', said: Said): Change[] {
    return isSame(before[name], after[name])
      ? []
      : [plain({ sv: `${said.sv} ändras.`, en: `${said.en} changes.` })];
  }
}

function groupChanges(before: CountyMaterial, after: CountyMaterial, group: RecordGroup): Change[] {
  const [old, now] = [before[group], after[group]] as ReadonlyMap<string, Facts>[] as [
    ReadonlyMap<string, Facts>,
    ReadonlyMap<string, Facts>,
  ];
  const ids = new Set([...old.keys(), ...now.keys(), ...after.withdrawn[group].keys()]);
  return [...ids].flatMap((id): Change[] => {
    const kind = kinds[group];
    const [was, is] = [old.get(id), now.get(id)];
    const who = (facts: Facts) => `”${swedish((facts.name ?? facts.heading) as Text)}” (${id})`;
    if (!is) {
      if (!was && before.withdrawn[group].has(id)) return [];
      const named = was ? who(was) : id;
      return [
        plain({
          sv: `${kind.sv} ${named} dras tillbaka.`,
          en: `${kind.en} ${named} is withdrawn.`,
        }),
      ];
    }
    if (!was) {
      const phone = is.phone ? `: ${String(is.phone)}` : '';
      const said = {
        sv: `${kind.sv} ${who(is)} tillkommer${phone}.`,
        en: `${kind.en} ${who(is)} is added${phone}.`,
      };
      return [{ isNumber: phone !== '', said }];
    }
    return fieldChanges(kind, who(is), was, is);
  });
}

function fieldChanges(kind: Said, who: string, was: Facts, is: Facts): Change[] {
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) => !isSame(was[field], is[field]),
  );
  const told = Object.keys(fields).filter((field) => changed.includes(field));
  const others = changed.filter((field) => !(field in fields));
  return [
    ...told.map((field): Change => {
      const { sv, en } = fields[field]!;
      const [from, to] = [shown(was[field]), shown(is[field])];
      return {
        isNumber: field === 'phone',
        said: {
          sv: `${kind.sv} ${who}: ${sv} ändras från ${from} till ${to}.`,
          en: `${kind.en} ${who}: ${en} changes from ${from} to ${to}.`,
        },
      };
    }),
    ...(others.length > 0
      ? [
          plain({
            sv: `${kind.sv} ${who}: ändras också i ${others.join(', ')}.`,
            en: `${kind.en} ${who}: changes in ${others.join(', ')} too.`,
          }),
        ]
      : []),
  ];
}

const plain = (said: Said): Change => ({ isNumber: false, said });

function shown(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'object') return String(value);
  return 'rules' in value ? hoursNotation(value as Timetable) : swedish(value as Text);
}

function swedish(text: Text | undefined): string {
  return (typeof text === 'string' ? text : text?.sv) ?? '';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
