import * as v from 'valibot';
import { parseDate } from '../time/civil-date.js';
import { parseInstant, startOfDay } from '../time/stockholm.js';
import { dateSchema } from '../material/date.js';
import type { Frozen } from '../material/frozen.js';
import { listOf } from '../material/list-of.js';
import { nameSchema } from '../material/name.js';
import { stringOf } from '../material/string-of.js';
import { wholeNumber } from '../material/whole-number.js';
import { writtenSchema } from '../material/written.js';
import { hostSchema } from './host-name.js';
import { instantSchema } from './instant.js';
import { longestListDays, mostEditors } from './limits.js';
import { isPublicKey } from './public-key.js';
import { schemaVersionSchema } from './schema-version.js';

const dayInMilliseconds = 86_400_000;

/** An editor: the name of a role, never of a person. */
const editorSchema = v.object({
  role: writtenSchema,
  publicKey: stringOf('an Ed25519 public key, 32 bytes in base64', isPublicKey),
  /** The last day on which the key may sign, in Stockholm. */
  until: dateSchema,
});

/** What the roots' list must be. Fields that are not known are left out. */
export const editorsListSchema = v.object({
  schemaVersion: schemaVersionSchema,
  county: nameSchema,
  /** Grows with each list. */
  version: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  published: instantSchema,
  expires: instantSchema,
  editors: v.pipe(
    listOf(editorSchema),
    v.maxLength(mostEditors, `at most ${mostEditors} editors`),
    v.check(
      (editors) => new Set(editors.map(({ publicKey }) => publicKey)).size === editors.length,
      'editors with keys that differ',
    ),
  ),
  /** The hosts that links of a document may lead to. */
  hosts: listOf(hostSchema),
});

/** Who may sign a county's documents, and where these may lead: the roots say so. */
export type EditorsList = Frozen<v.InferOutput<typeof editorsListSchema>>;

/** Whether a list holds no longer than a list may. */
export function isShortEnough({ published, expires }: EditorsList): boolean {
  return parseInstant(expires)! - parseInstant(published)! <= longestListDays * dayInMilliseconds;
}

/** The instant at which a key of the list may no longer sign, epoch milliseconds. */
export function endOf({ until }: EditorsList['editors'][number]): number {
  return startOfDay(parseDate(until)! + 1);
}
