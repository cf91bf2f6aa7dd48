/// <reference types="node" />
import { basename } from 'node:path';
import type { CommandRun } from './command-run.js';
import { deskActions, toldHistory } from './desk/desk-actions.js';
import { deskFiles, type DeskFileOptions } from './desk/desk-files.js';
import { readDesk } from './desk/desk-reading.js';
import { deskServer } from './desk/desk-server.js';
import { DeskStore } from './desk/desk-store.js';
import { needPort } from './loopback.js';
import { done, type Outcome } from './outcome.js';
import { followedFile } from './preview/followed-file.js';
import { openAddress } from './preview/open-address.js';
import { stopped } from './preview/stopped.js';
import { throwawayCounty } from './preview/throwaway-county.js';

/** What `desk` is told. */
export interface DeskOptions extends DeskFileOptions {
  /** Editors' private key files that do not lie in the folder. */
  readonly key: readonly string[];
  /** 0 for one that is free. */
  readonly port: number;
  /** Whether the browser is opened. */
  readonly open?: boolean;
}

/** Shows a county's document as forms, on a page of this machine's own, to change, sign and publish it, until it is stopped. */
export async function desk(options: DeskOptions, run: CommandRun): Promise<Outcome> {
  needPort(options.port);
  const files = await deskFiles(options);
  const signers = await throwawayCounty();
  const { language } = run;
  const keys = options.key.map((path) => ({ path, role: basename(path) }));
  const store = new DeskStore(files.document, files.draft);
  const readNow = async () =>
    readDesk(await store.read(), { files, keys, signers, language }, Date.now());

  let shown = await readNow();
  let last = Promise.resolve();
  /** Reads the folder anew, one time after the other, and tells pages where something of it is another. */
  const refresh = (): Promise<void> => {
    last = last.then(async () => {
      const before = JSON.stringify(shown.state);
      shown = await readNow().catch(() => shown);
      if (JSON.stringify(shown.state) !== before) server.changed();
    });
    return last;
  };
  const stateNow = async () => (await readNow()).state;
  const file = basename(files.document);
  const server = await deskServer({
    file,
    language,
    roots: signers.roots,
    port: options.port,
    shown: () => shown,
    refresh,
    actions: deskActions({ files, store, run, stateNow }),
    history: () => toldHistory(files, language, Date.now()),
  });
  // What is written in whole takes the place of what was there, which the folder's own time tells.
  const followed = [files.folder, files.document, files.publication, files.editors];
  const unfollow = followed.map((path) => followedFile(path, refresh));
  const ending = stopped();
  run.tell(
    done(
      [
        { sv: `Skrivbordet för ${file}:`, en: `The desk of ${file}:` },
        { sv: `  ${server.address}`, en: `  ${server.address}` },
        {
          sv: 'Bara den här datorn når sidan. Lämna inte adressen vidare. Avsluta med Ctrl-C.',
          en: 'This machine alone reaches the page. Give the address to nobody. Stop by Ctrl-C.',
        },
      ],
      { address: server.address, port: server.port, document: files.document },
    ),
  );
  if (options.open && !(await openAddress(server.address))) {
    run.show([
      {
        sv: 'Webbläsaren kunde inte öppnas. Kopiera adressen dit.',
        en: 'The browser could not be opened. Copy the address there.',
      },
    ]);
  }
  await ending;
  unfollow.forEach((one) => one());
  server.close();
  return done(
    [
      shown.state.draftSavedAt
        ? {
            sv: 'Skrivbordet är avslutat. Utkastet ligger kvar till nästa gång.',
            en: 'The desk has ended. The draft stays for the next time.',
          }
        : { sv: 'Skrivbordet är avslutat.', en: 'The desk has ended.' },
    ],
    { document: files.document, hasDraft: shown.state.draftSavedAt !== null },
  );
}
