import { nationalLine } from '../material/national-line.js';
import type { Text } from '../material/text.js';
import type { CountyRecords } from './county-document.js';
import type { CountyMaterial, Withdrawn } from './county-material.js';
import { pinnedLine } from './pinned-line.js';
import { recordGroups, type RecordGroup } from './record-groups.js';

/**
 * The material of a county with a document laid over it: what the document adds, replaces or withdraws, record by record. A
 * replaced record keeps its place, an added one comes last. The national line stays as it is, and is there.
 */
export function layOver(bundled: CountyMaterial, document: CountyRecords): CountyMaterial {
  const laid = Object.fromEntries(
    recordGroups.map((group) => [group, laidGroup(bundled, document, group)]),
  ) as unknown as Pick<CountyMaterial, RecordGroup>;
  const hotlines = new Map(laid.hotlines).set(pinnedLine, nationalLine);
  const all = { ...laid, hotlines };
  return {
    ...all,
    definitionsFrame: document.definitionsFrame ?? bundled.definitionsFrame,
    checklist: document.checklist ?? bundled.checklist,
    withdrawn: Object.fromEntries(
      recordGroups.map((group) => [group, withdrawnOf(bundled, document, group, all[group])]),
    ) as CountyMaterial['withdrawn'],
  };
}

function laidGroup(bundled: CountyMaterial, document: CountyRecords, group: RecordGroup) {
  const { records, withdrawn } = document[group];
  const left = [...bundled[group]].filter(([id]) => !withdrawn.has(id));
  return new Map<string, unknown>([...left, ...records]);
}

function withdrawnOf(
  bundled: CountyMaterial,
  document: CountyRecords,
  group: RecordGroup,
  there: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Withdrawn> {
  const told = [...document[group].withdrawn].map(
    ([id, { withdrawn, name, reason, instead = [] }]): [string, Withdrawn] => {
      const present = instead.filter((one) => there.has(one));
      const needsOne = group === 'hotlines' && present.length === 0;
      return [
        id,
        {
          since: withdrawn,
          name: name ?? nameOf(bundled[group].get(id)),
          reason: reason ?? null,
          instead: needsOne ? [pinnedLine] : present,
        },
      ];
    },
  );
  // What was withdrawn before, and is back, is there.
  const before = [...bundled.withdrawn[group]].filter(([id]) => !document[group].records.has(id));
  return new Map([...before, ...told]);
}

function nameOf(record: { name?: Text; heading?: Text } | undefined): Text | null {
  return record?.name ?? record?.heading ?? null;
}
