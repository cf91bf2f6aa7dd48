import type { Bytes } from '../../publication/bytes.js';
import { endOf, type EditorsList } from '../../publication/editors-list.js';
import { materialType } from '../../publication/payload-types.js';
import { publicKey } from '../../publication/public-key.js';
import { signers } from '../../publication/signers.js';
import { signatureFile, signaturesBeside } from '../signature-file.js';

/** Which editors have signed a document's exact bytes, by their roles, in the order of their list. */
export async function documentSignatures(
  document: string,
  bytes: Bytes,
  list: EditorsList,
  now: number,
): Promise<string[]> {
  const paths = await signaturesBeside(document);
  const signatures = await Promise.all(paths.map(signatureFile));
  const editors = await Promise.all(
    list.editors.map(async (editor) => ({
      publicKey: await publicKey(editor.publicKey),
      name: editor.role,
      end: endOf(editor),
    })),
  );
  const file = { payloadType: materialType, payload: bytes, signatures };
  const { signed } = await signers(file, editors, 1, now);
  const roles = [...new Set(list.editors.map(({ role }) => role))];
  return roles.filter((role) => signed.some(({ name }) => name === role));
}
