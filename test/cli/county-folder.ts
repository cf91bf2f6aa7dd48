/// <reference types="node" />
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runCommand, type Ended } from './run-command.js';
import { temporaryFolder } from './temporary-folder.js';
import { inventedDocument } from '../publication/invented-document.js';

/** A folder of a county's, in which commands are run. */
export interface CountyFolder {
  readonly path: string;
  readonly run: (...given: readonly string[]) => Promise<Ended>;
  /** The same, and it must end well; gives its JSON. */
  readonly runWell: (...given: readonly string[]) => Promise<Record<string, unknown>>;
  readonly write: (name: string, content: unknown) => Promise<void>;
}

/** A document of today, that holds for 60 days. */
export function documentOfToday(more: object = {}): object {
  const now = Date.now();
  const text = (instant: number) => new Date(instant).toISOString().replace(/\.\d+/, '');
  return {
    ...inventedDocument,
    published: text(now),
    expires: text(now + 60 * 86_400_000),
    ...more,
  };
}

/** An empty folder with a passphrase in a file. */
export async function emptyFolder(t: Pick<TestContext, 'after'>): Promise<CountyFolder> {
  const path = await temporaryFolder(t);
  const run = (...given: readonly string[]) => runCommand(path, ...given);
  const folder: CountyFolder = {
    path,
    run,
    runWell: async (...given) => {
      const { exitCode, out, error } = await run(...given, '--json');
      assert.equal(exitCode, 0, `${given.join(' ')}: ${error}${out}`);
      return JSON.parse(out) as Record<string, unknown>;
    },
    write: (name, content) =>
      writeFile(
        join(path, name),
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      ),
  };
  await folder.write('pass', 'korrekt häst batteri\n');
  return folder;
}

/** The same with two roots, two editors, the list of editors, and a document. */
export async function countyFolder(t: Pick<TestContext, 'after'>): Promise<CountyFolder> {
  const folder = await emptyFolder(t);
  const { runWell, write } = folder;
  const pass = ['--passphrase-file', 'pass'];
  await Promise.all([
    runWell('keygen', '--root', '--role', 'Rot 1', '--to', 'root1.key.json', ...pass),
    runWell('keygen', '--root', '--role', 'Rot 2', '--to', 'root2.key.json', ...pass),
    runWell('keygen', '--role', 'Redaktör 1', '--to', 'editor1.key.json', ...pass),
    runWell('keygen', '--role', 'Redaktör 2', '--to', 'editor2.key.json', ...pass),
  ]);
  const list = ['--county', 'sagolanet', '--host', 'sagolanet.example'];
  const keys = ['--editor', 'editor1.public.json', 'editor2.public.json'];
  await runWell(
    'delegate',
    'editors.json',
    ...list,
    ...keys,
    '--key',
    'root1.key.json',
    '--yes',
    ...pass,
  );
  await runWell('delegate', 'editors.json', '--key', 'root2.key.json', '--yes', ...pass);
  await write('document.json', documentOfToday());
  return folder;
}

/** What each command that checks is told of roots. */
export const roots = ['--root', 'root1.public.json', 'root2.public.json'];

/** What `sign` is told, by an editor's number. */
export const signing = (editor: number) => [
  ...['sign', 'document.json', '--editors', 'editors.json', '--key', `editor${editor}.key.json`],
  ...['--yes', '--passphrase-file', 'pass'],
];

/** What `publish` is told. */
export const publishing = ['publish', 'document.json', '--editors', 'editors.json', ...roots];

/** Signs the document by both editors, and publishes it. */
export async function publishWell({ runWell }: CountyFolder): Promise<void> {
  await runWell(...signing(1));
  await runWell(...signing(2));
  await runWell(...publishing);
}
