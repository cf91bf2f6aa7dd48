/// <reference types="node" />
import { createHash } from 'node:crypto';
import { rm, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { exitCodes } from '../exit-codes.js';
import { bytesIn, isThere, writeAtomically, writtenJson } from '../files.js';
import { instantText } from '../instant-text.js';
import { Trouble } from '../outcome.js';
import { editedJson, type FactEdit } from './edited-json.js';

/** What is at hand: the document as it lies on the disk, and what was typed since. */
export interface Desk {
  /** Tells this state from all others: whoever writes names the one that they began from. */
  readonly revision: string;
  /** The document's file as it is now. */
  readonly saved: string;
  readonly draft: Draft | null;
  /** What is worked on: the draft where there is one. */
  readonly text: string;
  /** Whether somebody else wrote the file after the draft was begun. */
  readonly isSavedElsewhere: boolean;
}

const draftSchema = v.object({
  /** SHA-256 of the document that it was begun from. */
  basedOn: v.string(),
  savedAt: v.string(),
  text: v.string(),
});
/** What was typed and not yet saved, as its file has it. */
export type Draft = v.InferOutput<typeof draftSchema>;

/** What is asked for by a window that does not know of the newest state. */
export class Stale extends Error {}

/**
 * The document of a folder and its draft, written one after the other, and never by who has not seen what is there: each
 * writing names the revision that it began from. What is replaced or thrown away is kept beside.
 */
export class DeskStore {
  readonly #document: string;
  readonly #draft: string;
  #last: Promise<unknown> = Promise.resolve();

  /** @param document the document's path, @param draft that of its draft */
  constructor(document: string, draft: string) {
    this.#document = document;
    this.#draft = draft;
  }

  async read(): Promise<Desk> {
    const saved = Buffer.from(await bytesIn(this.#document)).toString('utf8');
    const written = (await isThere(this.#draft)) ? await readFile(this.#draft, 'utf8') : '';
    const draft = draftIn(written);
    return {
      revision: hashOf(`${hashOf(saved)} ${written}`).slice(0, 24),
      saved,
      draft,
      text: draft?.text ?? saved,
      isSavedElsewhere: draft !== null && draft.basedOn !== hashOf(saved),
    };
  }

  /** Writes what was typed into the draft. */
  edit(revision: string, edits: readonly FactEdit[], now: number): Promise<Desk> {
    return this.#write(revision, (desk) =>
      this.#keepDraft(desk, editedJson(desk.text, edits), now),
    );
  }

  /** Puts another text in the draft's place, such as an old version; what was typed before is kept beside. */
  replace(revision: string, text: string, now: number): Promise<Desk> {
    return this.#write(revision, async (desk) => {
      if (desk.draft) await this.#keep(desk.draft.text, now);
      await this.#keepDraft(desk, text, now);
    });
  }

  /** Makes the draft the document, whole. Refused where somebody else wrote the document after the draft was begun. */
  save(revision: string): Promise<Desk> {
    return this.#write(revision, async ({ draft, isSavedElsewhere }) => {
      if (!draft) return;
      if (isSavedElsewhere) throw new Stale();
      await writeAtomically(this.#document, draft.text);
      await rm(this.#draft, { force: true });
    });
  }

  /** Throws the draft away; it is kept beside. Gives the name of the file that has it. */
  discard(revision: string, now: number): Promise<Desk> {
    return this.#write(revision, async ({ draft }) => {
      if (draft) await this.#keep(draft.text, now);
      await rm(this.#draft, { force: true });
    });
  }

  /** Goes on with the draft where somebody else has written the document; theirs is kept beside. */
  goOn(revision: string, now: number): Promise<Desk> {
    return this.#write(revision, async ({ draft, saved }) => {
      if (!draft) return;
      await this.#keep(saved, now);
      await this.#writeDraft({ ...draft, basedOn: hashOf(saved) });
    });
  }

  #write(revision: string, writing: (desk: Desk) => Promise<void>): Promise<Desk> {
    const written = this.#last.then(async () => {
      const desk = await this.read();
      if (desk.revision !== revision) throw new Stale();
      await writing(desk);
      return this.read();
    });
    this.#last = written.catch(() => {});
    return written;
  }

  /** A draft that says what the document says is none. */
  async #keepDraft({ draft, saved, isSavedElsewhere }: Desk, text: string, now: number) {
    if (text === saved && !isSavedElsewhere) return rm(this.#draft, { force: true });
    const basedOn = draft?.basedOn ?? hashOf(saved);
    return this.#writeDraft({ basedOn, savedAt: instantText(now), text });
  }

  #writeDraft(draft: Draft): Promise<void> {
    return writeAtomically(this.#draft, writtenJson(draft), 0o600);
  }

  async #keep(text: string, now: number): Promise<void> {
    const stamp = instantText(now).replaceAll(':', '-').replace('Z', '');
    const begin = this.#document.replace(/\.json$/, '');
    for (let count = 1; ; count++) {
      const path = `${begin}.undanlagd-${stamp}${count > 1 ? `-${count}` : ''}.json`;
      if (await isThere(path)) continue;
      return writeAtomically(path, text);
    }
  }
}

function draftIn(written: string): Draft | null {
  if (written === '') return null;
  try {
    return v.parse(draftSchema, JSON.parse(written));
  } catch {
    throw new Trouble(exitCodes.notRight, {
      sv: 'Utkastfilen kan inte läsas. Flytta undan den (.desk-draft), så börjar du från dokumentet.',
      en: 'The draft file cannot be read. Move it away (.desk-draft), and you begin from the document.',
    });
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
