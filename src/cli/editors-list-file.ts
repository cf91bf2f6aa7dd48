import { editorsListSchema, type EditorsList } from '../publication/editors-list.js';
import { editorsType } from '../publication/payload-types.js';
import { Refused } from '../publication/refusal.js';
import { envelopeOfType, jsonOf, shaped } from '../publication/signed-json.js';
import { envelopeFile, type EnvelopeFile } from './envelope-file.js';
import { refusedTrouble } from './refusal-in-words.js';
import type { Said } from './said.js';

/** A list of editors with the signatures that it has so far. */
export interface EditorsListFile {
  readonly file: EnvelopeFile;
  readonly list: EditorsList;
}

/** Reads a list of editors; says nothing of its signatures. */
export async function editorsListFile(path: string): Promise<EditorsListFile> {
  const file = await envelopeFile(path);
  try {
    envelopeOfType(editorsType, file.json, path);
    return { file, list: shaped(editorsListSchema, jsonOf(file.payload, path), path) };
  } catch (error) {
    throw error instanceof Refused ? refusedTrouble(error.refusal) : error;
  }
}

/** A list in words: who may sign, until when, and where links may lead. */
export function editorsListInWords(list: EditorsList): Said[] {
  const { county, version, expires, editors, hosts } = list;
  const until = expires.slice(0, 10);
  return [
    {
      sv: `Redaktörslista ${version} för ${county}, gäller till ${until}.`,
      en: `List ${version} of editors for ${county}, until ${until}.`,
    },
    ...editors.map((editor) => ({
      sv: `  ${editor.role}, till och med ${editor.until}: ${editor.publicKey}`,
      en: `  ${editor.role}, up to ${editor.until}: ${editor.publicKey}`,
    })),
    {
      sv: `  Länkar får leda till ${hosts.join(', ')}.`,
      en: `  Links may lead to ${hosts.join(', ')}.`,
    },
  ];
}
