/// <reference types="node" />
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exitCodes } from '../exit-codes.js';
import { isThere } from '../files.js';
import { Trouble } from '../outcome.js';

/** The files that a desk is over, by their paths. */
export interface DeskFiles {
  readonly folder: string;
  readonly document: string;
  /** What is typed and not yet saved, beside the document. */
  readonly draft: string;
  /** The roots' list of editors; it need not be there yet. */
  readonly editors: string;
  /** What pages fetch; it need not be there yet. */
  readonly publication: string;
  /** Root keys, as files or in base64. */
  readonly roots: readonly string[];
  /** How many must sign. */
  readonly threshold: number;
}

/** What a desk is told of its files. */
export interface DeskFileOptions {
  readonly folder: string;
  readonly document?: string;
  readonly editors?: string;
  readonly root: readonly string[];
  readonly threshold: number;
  readonly to: string;
}

/** A private key of an editor's that lies in the folder. */
export interface FolderKey {
  readonly path: string;
  readonly role: string;
}

const largestKeyFile = 20_000;

/** The files of a folder as `init` makes it; {@link Trouble} where it has no document, with what to do. */
export async function deskFiles(options: DeskFileOptions): Promise<DeskFiles> {
  const { folder, document = 'document.json', editors = 'editors.json', to } = options;
  const path = join(folder, document);
  if (!(await isThere(path))) {
    throw new Trouble(exitCodes.unreachable, {
      sv: `${path} finns inte. Gör en mapp att börja i: kvinnofrid-elements init ${folder} --county LÄN`,
      en: `${path} is not there. Make a folder to begin in: kvinnofrid-elements init ${folder} --county NAME`,
    });
  }
  const roots = options.root.length > 0 ? options.root : await rootsIn(folder);
  return {
    folder,
    document: path,
    draft: join(dirname(path), `.${basename(path)}.desk-draft`),
    editors: join(folder, editors),
    publication: join(folder, to),
    roots,
    threshold: options.threshold,
  };
}

/** The editors' private keys that lie in a folder, by their roles; a desk opens them by their passphrases alone. */
export async function keysIn(folder: string): Promise<FolderKey[]> {
  const all = await smallJsonIn(folder);
  return all
    .filter(({ told }) => told.kind === 'kvinnofrid-elements private key' && told.isRoot === false)
    .map(({ path, told }) => ({ path, role: String(told.role) }));
}

async function rootsIn(folder: string): Promise<string[]> {
  const all = await smallJsonIn(folder);
  return all
    .filter(({ told }) => told.isRoot === true && told.kind === undefined)
    .map(({ path }) => path);
}

async function smallJsonIn(folder: string): Promise<{ path: string; told: Facts }[]> {
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.json$/.test(name)).sort();
  const read = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      try {
        if ((await stat(path)).size > largestKeyFile) return [];
        return [{ path, told: Object(JSON.parse(await readFile(path, 'utf8'))) as Facts }];
      } catch {
        // What cannot be read is no key.
        return [];
      }
    }),
  );
  return read.flat();
}

type Facts = Readonly<Record<string, unknown>>;
