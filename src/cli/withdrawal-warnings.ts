import type { CountyRecords } from '../publication/county-document.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { recordGroups } from '../publication/record-groups.js';
import type { Finding } from './finding.js';

/**
 * Records that are withdrawn without a name, or without something there to turn to.
 * @param after what visitors see with the document
 */
export function withdrawalWarnings(records: CountyRecords, after: CountyMaterial): Finding[] {
  return recordGroups.flatMap((group) =>
    [...records[group].withdrawn].flatMap(([id, { instead = [] }]): Finding[] => {
      const where = `${group}.${id}`;
      const isNameless = after.withdrawn[group].get(id)?.name === null;
      const isAlone = group === 'hotlines' && instead.length === 0;
      return [
        ...(isNameless ? [{ where, said: nameless(id) }] : []),
        ...(isAlone ? [{ where, said: alone }] : []),
        ...instead.flatMap((one, index): Finding[] =>
          after[group].has(one)
            ? []
            : [{ where: `${where}.instead.${index}`, said: notThere(one) }],
        ),
      ];
    }),
  );
}

const alone = {
  sv: 'linjen dras tillbaka utan att någon annan anges (instead). Kvinnofridslinjen visas i stället.',
  en: 'the line is withdrawn without another to turn to (instead). Kvinnofridslinjen is shown in its place.',
};

function nameless(id: string) {
  return {
    sv: `namnet saknas (name). Besökare ser ”${id}”.`,
    en: `the name is missing (name). Visitors see “${id}”.`,
  };
}

function notThere(id: string) {
  return {
    sv: `${id} finns inte, och visas inte i stället.`,
    en: `${id} is not there, and is not shown instead.`,
  };
}
