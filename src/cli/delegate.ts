import * as v from 'valibot';
import { formatDate } from '../time/civil-date.js';
import { civilAt } from '../time/stockholm.js';
import { editorsListSchema, isShortEnough, type EditorsList } from '../publication/editors-list.js';
import type { Envelope } from '../publication/envelope.js';
import { longestListDays } from '../publication/limits.js';
import { editorsType } from '../publication/payload-types.js';
import { schemaVersion } from '../publication/schema-version.js';
import type { CommandRun } from './command-run.js';
import { editorsListFile, editorsListInWords } from './editors-list-file.js';
import { writtenEnvelope } from './envelope-file.js';
import { exitCodes } from './exit-codes.js';
import { isThere, writeAtomically, writtenJson } from './files.js';
import { instantText } from './instant-text.js';
import { done, Trouble, type Outcome } from './outcome.js';
import { openKey } from './private-key-file.js';
import { publicKeyFile } from './public-key-file.js';

/** What `delegate` is told. */
export interface DelegateOptions {
  /** The list: made where editors are told, signed once more where not. */
  readonly list: string;
  readonly key: readonly string[];
  readonly county?: string;
  /** Public key files of editors. */
  readonly editor?: readonly string[];
  readonly host?: readonly string[];
  /** The last day on which their keys may sign. */
  readonly until?: string;
  readonly days: number;
}

const dayInMilliseconds = 86_400_000;

/** Makes or signs the roots' list of editors: shows it, asks, and puts signatures to those that it has. */
export async function delegate(options: DelegateOptions, run: CommandRun): Promise<Outcome> {
  const { list: path, key, editor = [] } = options;
  const before = (await isThere(path)) ? await editorsListFile(path) : null;
  const isNew = editor.length > 0;
  if (!isNew && !before) {
    throw new Trouble(exitCodes.usage, {
      sv: `${path} finns inte. Skriv --county, --editor och --host för att göra en lista.`,
      en: `${path} is not there. Write --county, --editor and --host to make a list.`,
    });
  }
  const list = isNew ? await newList(options, before?.list ?? null, run.now) : before!.list;
  const payload = isNew ? new TextEncoder().encode(writtenJson(list)) : before!.file.payload;
  run.show(editorsListInWords(list));
  await run.ask.confirm(
    isNew && before
      ? { sv: 'Ersätta listan och signera?', en: 'Replace the list, and sign?' }
      : { sv: 'Signera listan?', en: 'Sign the list?' },
  );
  const signatures = new Map(
    isNew ? [] : before!.file.signatures.map((one) => [one.keyid, one] as const),
  );
  for (const one of key) {
    const opened = await openKey(one, (role) => run.ask.passphrase(role));
    if (!opened.isRoot) {
      throw new Trouble(exitCodes.notRight, {
        sv: `${one} är en redaktörs nyckel. Redaktörslistan signeras med rotnycklar.`,
        en: `${one} is an editor's key. The list of editors is signed by root keys.`,
      });
    }
    const signature = opened.sign(editorsType, payload);
    signatures.set(opened.id, { keyid: opened.id, signature });
  }
  const signed: Envelope = {
    payloadType: editorsType,
    payload,
    signatures: [...signatures.values()],
  };
  await writeAtomically(path, writtenJson(writtenEnvelope(signed)));
  return done(
    [
      {
        sv: `${path} har nu ${signatures.size} signaturer.`,
        en: `${path} now has ${signatures.size} signatures.`,
      },
    ],
    { list: path, version: list.version, signatures: [...signatures.keys()] },
  );
}

async function newList(
  { county, editor = [], host, until, days }: DelegateOptions,
  before: EditorsList | null,
  now: number,
): Promise<EditorsList> {
  const expires = now + days * dayInMilliseconds;
  const last = until ?? formatDate(civilAt(expires).day);
  const told = {
    schemaVersion,
    county: county ?? before?.county,
    version: (before?.version ?? 0) + 1,
    published: instantText(now),
    expires: instantText(expires),
    editors: await Promise.all(
      editor.map(async (one) => {
        const [, path, own = last] = /^(.*?)(?:=(\d{4}-\d\d-\d\d))?$/.exec(one)!;
        const { role, publicKey } = await publicKeyFile(path!);
        return { role, publicKey, until: own };
      }),
    ),
    hosts: host ?? before?.hosts,
  };
  const read = v.safeParse(editorsListSchema, told);
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue) ?? '';
    throw new Trouble(exitCodes.usage, {
      sv: `Listan är inte rätt: ${where} ska vara ${issue.message}.`,
      en: `The list is not right: ${where} should be ${issue.message}.`,
    });
  }
  if (isShortEnough(read.output)) return read.output;
  throw new Trouble(exitCodes.usage, {
    sv: `En redaktörslista får gälla högst ${longestListDays} dagar.`,
    en: `A list of editors may hold at most ${longestListDays} days.`,
  });
}
