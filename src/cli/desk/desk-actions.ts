/// <reference types="node" />
import { rm } from 'node:fs/promises';
import * as v from 'valibot';
import { formatDate, parseDate } from '../../time/civil-date.js';
import { civilAt, startOfDay } from '../../time/stockholm.js';
import { layOver } from '../../publication/lay-over.js';
import { bundledCounty } from '../bundled-county.js';
import { changesInWords } from '../changes-in-words.js';
import type { CommandRun } from '../command-run.js';
import { documentOf, type DocumentFile } from '../document-file.js';
import { exitCodes } from '../exit-codes.js';
import { isThere } from '../files.js';
import { instantText } from '../instant-text.js';
import { Trouble } from '../outcome.js';
import { placedJson } from '../placed-json.js';
import { publish } from '../publish.js';
import type { Said } from '../said.js';
import { sign } from '../sign.js';
import { signaturesBeside } from '../signature-file.js';
import { verify } from '../verify.js';
import { AnsweredAsk } from './answered-ask.js';
import type { DeskFiles } from './desk-files.js';
import type { DeskState } from './desk-state.js';
import { Stale, type DeskStore } from './desk-store.js';
import type { FactEdit } from './edited-json.js';
import { commit, commitsOf, isCommitted, textAt } from './history.js';

/** What an action has at hand. */
export interface ActingDesk {
  readonly files: DeskFiles;
  readonly store: DeskStore;
  readonly run: CommandRun;
  /** All that is told of the folder now. */
  readonly stateNow: () => Promise<DeskState>;
}

/** A version of the document, as the page is told of it. */
export interface ToldCommit {
  readonly hash: string;
  readonly date: string;
  readonly who: string;
  readonly subject: string;
  readonly changes: readonly string[];
}

/** What an action came to, in words, a line each. */
export type Acted = readonly Said[];
type Action = (told: unknown) => Promise<Acted>;

const revision = v.string();
const editSchema = v.object({
  path: v.pipe(v.array(v.union([v.string(), v.pipe(v.number(), v.integer())])), v.minLength(1)),
  value: v.optional(v.unknown()),
});
const keySchema = v.union([
  v.object({ path: v.string() }),
  v.object({ name: v.string(), text: v.string() }),
]);

/** What a page may ask a desk to do, by the names that it asks by. Each rejects with {@link Stale} or {@link Trouble}. */
export function deskActions({ files, store, run, stateNow }: ActingDesk): Record<string, Action> {
  const now = () => Date.now();
  const runNow = (passphrase = ''): CommandRun => ({
    ...run,
    ask: new AnsweredAsk(passphrase, run.language),
    now: now(),
    isForced: false,
    show: () => {},
    tell: () => {},
  });
  const action =
    <Schema extends v.GenericSchema>(
      schema: Schema,
      doing: (told: v.InferOutput<Schema>) => Promise<Acted | void>,
    ): Action =>
    async (told) => {
      const read = v.safeParse(schema, told);
      if (!read.success) throw new Trouble(exitCodes.usage, notUnderstood);
      return (await doing(read.output)) ?? [];
    };

  /** The state that a page has seen, with all saved and nothing wrong: what may be signed and published. */
  async function ready(revision: string): Promise<DeskState> {
    const state = await stateNow();
    if (state.revision !== revision) throw new Stale();
    if (state.draftSavedAt !== null) throw new Trouble(exitCodes.notRight, notSaved);
    if (!state.document) throw new Trouble(exitCodes.notRight, notReadable);
    needRight(state.findings);
    return state;
  }

  return {
    edit: action(
      v.object({ revision, edits: v.array(editSchema) }),
      async ({ revision, edits }) => {
        await store.edit(revision, edits as FactEdit[], now());
      },
    ),
    save: action(v.object({ revision }), async ({ revision }) => {
      await store.save(revision);
      return [saved];
    }),
    discard: action(v.object({ revision }), async ({ revision }) => {
      await store.discard(revision, now());
      return [discarded];
    }),
    'go-on': action(v.object({ revision }), async ({ revision }) => {
      await store.goOn(revision, now());
      return [keptBeside];
    }),
    prepare: action(
      v.object({
        revision,
        version: v.pipe(v.number(), v.integer(), v.minValue(1)),
        published: v.string(),
        expires: v.string(),
      }),
      async ({ revision, version, published, expires }) => {
        const edits = [
          { path: ['version'], value: version },
          { path: ['published'], value: publishedAt(published, now()) },
          { path: ['expires'], value: instantText(startOfDay(dayOf(expires))) },
        ];
        const desk = await store.edit(revision, edits, now());
        const { findings } = await stateNow();
        needRight(findings);
        await store.save(desk.revision);
        return [prepared(version)];
      },
    ),
    sign: action(
      v.object({ revision, key: keySchema, passphrase: v.string() }),
      async ({ revision, key, passphrase }) => {
        const { keys } = await ready(revision);
        if ('path' in key && !keys.some(({ path }) => path === key.path)) {
          throw new Trouble(exitCodes.usage, notUnderstood);
        }
        const { json } = await sign(
          {
            document: files.document,
            editors: files.editors,
            key:
              'path' in key
                ? key.path
                : { name: key.name, bytes: new TextEncoder().encode(key.text) },
            ...((await isThere(files.publication)) && { before: files.publication }),
          },
          runNow(passphrase),
        );
        // What was signed is to be what was shown.
        if ((await store.read()).revision !== revision) {
          await rm(String(json.signature), { force: true });
          throw new Stale();
        }
        return [signed];
      },
    ),
    publish: action(v.object({ revision }), async ({ revision }) => {
      const { county } = await ready(revision);
      if (files.roots.length === 0) throw new Trouble(exitCodes.usage, noRoots);
      const { document, editors, publication, roots: root, threshold } = files;
      await publish({ document, editors, root, threshold, to: publication }, runNow());
      const { lines } = await verify({ publication, county, root, threshold }, runNow());
      return [...lines, uploadIt(publication)];
    }),
    commit: action(v.object({ message: v.string() }), async ({ message }) => {
      const told = message.trim();
      if (told === '') throw new Trouble(exitCodes.usage, noMessage);
      const beside = await signaturesBeside(files.document);
      const published = (await isThere(files.publication)) ? [files.publication] : [];
      await commit(files.document, [files.document, ...published, ...beside], told);
      return [committed];
    }),
    restore: action(v.object({ revision, hash: v.string() }), async ({ revision, hash }) => {
      const text = await textAt(files.document, hash);
      if (placedJson(text).slips.length > 0) throw new Trouble(exitCodes.notRight, notReadable);
      await store.replace(revision, text, now());
      return [restored];
    }),
  };
}

/** The versions of a desk's document with what changed by each, in words; null where its folder is in no git. */
export async function toldHistory(
  { document }: DeskFiles,
  language: CommandRun['language'],
  now: number,
): Promise<{ commits: ToldCommit[]; isCommitted: boolean } | null> {
  const commits = await commitsOf(document);
  if (!commits) return null;
  const versions = await Promise.all(
    commits.map(({ hash }) =>
      textAt(document, hash).then(
        (text) => versionOf(text, now),
        () => null,
      ),
    ),
  );
  return {
    commits: commits.map((one, at) => {
      const [is, was] = [versions[at], versions[at + 1]];
      const isFirst = at === commits.length - 1;
      return { ...one, changes: isFirst ? [] : changesBetween(was, is, language) };
    }),
    isCommitted: await isCommitted(document),
  };
}

/** Ends an action where something is wrong in the document: what it is comes with it, as far as it is of the document as a whole. */
function needRight(findings: DeskState['findings']): void {
  const wrong = findings.filter(({ isError }) => isError);
  if (wrong.length === 0) return;
  const told = wrong.filter(({ where }) => !where.includes('.')).map(({ words }) => ` ${words}`);
  throw new Trouble(exitCodes.notRight, {
    sv: `Dokumentet har ${wrong.length} fel. Rätta dem först.${told.join('')}`,
    en: `The document has ${wrong.length} errors. Mend them first.${told.join('')}`,
  });
}

function versionOf(text: string, now: number): DocumentFile | null {
  try {
    return documentOf(new TextEncoder().encode(text), null, now);
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}

function changesBetween(
  was: DocumentFile | null | undefined,
  is: DocumentFile | null | undefined,
  language: CommandRun['language'],
): string[] {
  if (!was || !is) return [notReadable[language]];
  const bundled = bundledCounty(is.header.county);
  const changes = changesInWords(layOver(bundled, was.document), layOver(bundled, is.document));
  return changes.map(({ said }) => said[language]);
}

function dayOf(date: string): number {
  const day = parseDate(date);
  if (day === null) throw new Trouble(exitCodes.usage, noDate);
  return day;
}

/** Today is the present instant, and another day its beginning. */
function publishedAt(date: string, now: number): string {
  return instantText(date === formatDate(civilAt(now).day) ? now : startOfDay(dayOf(date)));
}

const notUnderstood: Said = {
  sv: 'Det som sidan bad om förstås inte. Ladda om sidan.',
  en: 'What the page asked for is not understood. Load it again.',
};
const notSaved: Said = {
  sv: 'Det finns ett utkast som inte är sparat. Spara dokumentet först.',
  en: 'There is a draft that is not saved. Save the document first.',
};
const noRoots: Said = {
  sv: 'Länets rotnycklar saknas i mappen. Starta skrivbordet med --root rot1.public.json rot2.public.json.',
  en: "The county's root keys are not in the folder. Start the desk with --root root1.public.json root2.public.json.",
};
const noMessage: Said = {
  sv: 'Skriv vad som är ändrat.',
  en: 'Write what has changed.',
};
const noDate: Said = { sv: 'Välj ett datum som finns.', en: 'Choose a date that exists.' };
const notReadable: Said = {
  sv: 'Den versionen kan inte läsas.',
  en: 'That version cannot be read.',
};
const saved: Said = { sv: 'Dokumentet är sparat.', en: 'The document is saved.' };
const discarded: Said = {
  sv: 'Utkastet är undanlagt i en egen fil i mappen. Du ser dokumentet som det är sparat.',
  en: 'The draft is put aside in a file of its own. You see the document as it is saved.',
};
const keptBeside: Said = {
  sv: 'Ditt utkast gäller. Det som någon annan sparade ligger kvar i en egen fil i mappen.',
  en: 'Your draft goes on. What somebody else saved is kept in a file of its own.',
};
const prepared = (version: number): Said => ({
  sv: `Version ${version} är sparad och klar att signera.`,
  en: `Version ${version} is saved, and ready to be signed.`,
});
const signed: Said = { sv: 'Signaturen är skriven.', en: 'The signature is written.' };
const committed: Said = { sv: 'Sparat i historiken.', en: 'Saved in the history.' };
const restored: Said = {
  sv: 'Den gamla versionen ligger nu som utkast. Inget är sparat ännu.',
  en: 'The old version is your draft now. Nothing is saved yet.',
};
const uploadIt = (publication: string): Said => ({
  sv: `Filen är klar: ${publication}. Ladda upp den på länets webbplats, på samma adress som förut. Kommunernas sidor visar den inom kort.`,
  en: `The file is ready: ${publication}. Upload it to the county's site, at the same address as before. Municipal pages will show it before long.`,
});
