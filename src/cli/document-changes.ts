import { layOver } from '../publication/lay-over.js';
import { bundledCounty } from './bundled-county.js';
import { changesInWords, type Change } from './changes-in-words.js';
import type { DocumentFile } from './document-file.js';
import { materialBefore } from './material-before.js';
import type { Said } from './said.js';

/**
 * What visitors will see change by a document.
 * @param published the publication that is out; what is bundled is compared with where none is told
 */
export async function documentChanges(
  { header: { county }, document }: Pick<DocumentFile, 'header' | 'document'>,
  published: string | undefined,
  now: number,
): Promise<Change[]> {
  const before = await materialBefore(county, published, now);
  return changesInWords(before, layOver(bundledCounty(county), document));
}

/** The same, a line each, below a line that leads them. */
export function changeLines(changes: readonly Change[]): Said[] {
  return changes.length > 0
    ? changes.map(({ said }) => ({ sv: `  ${said.sv}`, en: `  ${said.en}` }))
    : [{ sv: '  Ingenting ändras.', en: '  Nothing changes.' }];
}
