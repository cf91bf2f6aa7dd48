/// <reference types="node" />
import { basename } from 'node:path';
import { clockText } from '../../time/clock-time.js';
import { dayInMilliseconds, formatDate } from '../../time/civil-date.js';
import { civilAt, parseInstant } from '../../time/stockholm.js';
import { longestDays } from '../../publication/limits.js';
import type { Json } from '../../publication/signed-json.js';
import { bundledCounty } from '../bundled-county.js';
import { bundledTexts } from '../bundled-texts.js';
import { documentChanges } from '../document-changes.js';
import { documentFacts } from '../document-facts.js';
import { documentOf, type DocumentFile } from '../document-file.js';
import { documentFindings } from '../document-findings.js';
import { editorsListFile } from '../editors-list-file.js';
import { documentBefore } from '../document-before.js';
import { isThere } from '../files.js';
import { instantText } from '../instant-text.js';
import { materialBefore } from '../material-before.js';
import { Trouble } from '../outcome.js';
import { placedJson } from '../placed-json.js';
import { draftOf, type Draft } from '../preview/draft.js';
import { refusedDraftInWords } from '../preview/refused-draft-in-words.js';
import type { ThrowawayCounty } from '../preview/throwaway-county.js';
import type { CliLanguage, Said } from '../said.js';
import { writtenMaterial } from '../written-material.js';
import { textSchema } from '../../material/text.js';
import { keysIn, type DeskFiles, type FolderKey } from './desk-files.js';
import type { DeskState } from './desk-state.js';
import type { Desk } from './desk-store.js';
import { documentSignatures } from './document-signatures.js';
import { editedJson } from './edited-json.js';
import { missingLanguages } from './missing-languages.js';
import { factAt } from './fact-at.js';
import { recordRows, type RecordRow } from './record-rows.js';

/** What a desk is read by. */
export interface ReadingDesk {
  readonly files: DeskFiles;
  /** Keys that the desk was told of. */
  readonly keys: readonly FolderKey[];
  readonly signers: ThrowawayCounty;
  readonly language: CliLanguage;
}

/** All that a desk shows of its folder now, and the draft as the elements of its preview show it. */
export interface ReadDesk {
  readonly state: DeskState;
  readonly preview: Draft;
}

/** Reads a folder as its page is told of it, by what the commands say of the same files. */
export async function readDesk(desk: Desk, reading: ReadingDesk, now: number): Promise<ReadDesk> {
  const { files, language, signers } = reading;
  const say = (said: Said) => said[language];
  const troubles: string[] = [];
  const orNull = async <Read>(path: string, read: () => Promise<Read>): Promise<Read | null> => {
    if (!(await isThere(path))) return null;
    return read().catch((error: unknown) => {
      if (!(error instanceof Trouble)) throw error;
      troubles.push(say(error.said));
      return null;
    });
  };
  const bytes = new TextEncoder().encode(desk.text);
  const json = jsonIn(desk.text);
  const list = (await orNull(files.editors, () => editorsListFile(files.editors)))?.list ?? null;
  const out = await orNull(files.publication, () => documentBefore(files.publication, now));
  const county = String(json?.county ?? out?.header.county ?? list?.county ?? '');
  const publication = out ? files.publication : undefined;
  const before = await materialBefore(county, publication, now);
  const newest = out && { version: out.header.version, bytes: out.bytes };
  const found = json
    ? documentFindings(bytes, json, { list, newest, before, now })
    : { errors: [], warnings: [] };
  const preview = await draftOf(previewed(desk.text, json, now), signers, list?.hosts ?? null, now);
  const missing = json ? missingLanguages(json) : {};
  const saved = new TextEncoder().encode(desk.saved);
  const signed =
    (list &&
      (await orNull(files.document, () => documentSignatures(files.document, saved, list, now)))) ??
    [];
  const today = formatDate(civilAt(now).day);
  const translated = bundledTexts();
  const bundled = writtenMaterial(bundledCounty(county));
  const rows = json
    ? recordRows(json, {
        published: out?.json ?? bundled,
        wrong: found.errors.map(({ where }) => where),
        untranslated: Object.keys(missing),
        now,
        language,
      })
    : [];
  const state: DeskState = {
    revision: desk.revision,
    file: basename(files.document),
    county,
    document: json,
    slips: json
      ? []
      : placedJson(desk.text).slips.map(
          ({ line, column, said }) => `${line}:${column}: ${say(said)}`,
        ),
    draftSavedAt: desk.draft && clockIn(desk.draft.savedAt, today),
    isSavedElsewhere: desk.isSavedElsewhere,
    findings: [
      ...found.errors.map(({ where, said }) => ({ where, words: say(said), isError: true })),
      ...found.warnings.map(({ where, said }) => ({ where, words: say(said), isError: false })),
    ],
    rows,
    former: formerRecords(rows, [out?.json ?? {}, bundled]),
    missing,
    translated: json
      ? documentFacts(json)
          .filter(({ schema }) => schema === textSchema)
          .map(({ value }) => swedishOf(value))
          .filter((text) => translated.has(text))
      : [],
    published: out && {
      version: out.header.version,
      published: out.header.published,
      expires: out.header.expires,
    },
    changes: await changesOf(desk.text, publication, now, language),
    troubles,
    editors:
      list &&
      list.editors.map(({ role, until }) => ({ role, until, hasSigned: signed.includes(role) })),
    hosts: list && list.hosts,
    keys: [...reading.keys, ...(await keysIn(files.folder))],
    threshold: files.threshold,
    rootCount: files.roots.length,
    publication: files.publication,
    next: nextOf(json, out, now),
    refusal: preview.refusal && say(refusedDraftInWords(preview.refusal)),
    exhibits: preview.exhibits.map(({ id }) => id),
    today,
  };
  return { state, preview };
}

/** What withdrawn records were, in the first of some documents that has them in force. */
function formerRecords(
  rows: readonly RecordRow[],
  documents: readonly Json[],
): DeskState['former'] {
  const former = rows
    .filter(({ isWithdrawn }) => isWithdrawn)
    .flatMap(({ record, kind, id }) => {
      const told = documents.map((one) => factAt(one, [kind, id]));
      const is = told.find((one) => one !== undefined && factAt(one, ['withdrawn']) === undefined);
      return is === undefined ? [] : [[record, is] as const];
    });
  return Object.fromEntries(former);
}

/** What a text says as far as it is a JSON object that a page would read; null where it is none. */
function jsonIn(text: string): Json | null {
  if (placedJson(text).slips.length > 0) return null;
  return JSON.parse(text) as Json;
}

/** A draft as it is previewed: as of now, whatever its dates, since it is made ready last. */
function previewed(text: string, json: Json | null, now: number): Uint8Array<ArrayBuffer> {
  const dated = json
    ? editedJson(text, [
        { path: ['published'], value: instantText(now) },
        { path: ['expires'], value: instantText(now + longestDays * dayInMilliseconds) },
      ])
    : text;
  return new TextEncoder().encode(dated);
}

async function changesOf(
  text: string,
  publication: string | undefined,
  now: number,
  language: CliLanguage,
): Promise<string[]> {
  try {
    const document = documentOf(new TextEncoder().encode(text), null, now);
    const changes = await documentChanges(document, publication, now);
    return changes.map(({ said }) => said[language]);
  } catch (error) {
    // What cannot be read is told where its findings are.
    if (error instanceof Trouble) return [];
    throw error;
  }
}

function nextOf(json: Json | null, out: DocumentFile | null, now: number): DeskState['next'] {
  const own = typeof json?.version === 'number' ? json.version : 0;
  const before = out?.header.version ?? 0;
  return {
    version: Math.max(own, before + 1),
    published: formatDate(civilAt(now).day),
    expires: formatDate(civilAt(now + longestDays * dayInMilliseconds).day),
  };
}

/** When a draft was written: the time of day, and the day where it was another one. */
function clockIn(savedAt: string, today: string): string {
  const instant = parseInstant(savedAt);
  if (instant === null) return savedAt;
  const { day, minute } = civilAt(instant);
  const date = formatDate(day);
  return date === today ? clockText(minute) : `${date} ${clockText(minute)}`;
}

function swedishOf(text: unknown): string {
  return typeof text === 'string' ? text : String((Object(text) as { sv?: unknown }).sv ?? '');
}
