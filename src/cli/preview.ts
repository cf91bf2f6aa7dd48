/// <reference types="node" />
import { basename } from 'node:path';
import { documentProblems } from './document-file.js';
import { editorsListFile } from './editors-list-file.js';
import type { CommandRun } from './command-run.js';
import { bytesIn } from './files.js';
import { needPort } from './loopback.js';
import { done, Trouble, type Outcome } from './outcome.js';
import { draftOf, type Draft } from './preview/draft.js';
import { followedFile } from './preview/followed-file.js';
import { openAddress } from './preview/open-address.js';
import { previewServer, type Shown } from './preview/preview-server.js';
import { previewState } from './preview/preview-state.js';
import { refusedDraftInWords } from './preview/refused-draft-in-words.js';
import { throwawayCounty } from './preview/throwaway-county.js';
import { stopped } from './preview/stopped.js';
import type { Said } from './said.js';

/** What `preview` is told. */
export interface PreviewOptions {
  readonly document: string;
  /** The roots' list of editors, for where links may lead; anywhere where none is told. */
  readonly editors?: string;
  /** 0 for one that is free. */
  readonly port: number;
  /** Whether the browser is opened. */
  readonly open?: boolean;
}

/** Shows each element with a document that nobody has signed yet, on a page of this machine's own, until it is stopped. */
export async function preview(options: PreviewOptions, run: CommandRun): Promise<Outcome> {
  const { document, editors, port } = options;
  needPort(port);
  const hosts = editors === undefined ? null : (await editorsListFile(editors)).list.hosts;
  const signers = await throwawayCounty();
  const draftNow = async () => draftOf(await bytesIn(document), signers, hosts, Date.now());

  let revision = 0;
  const shownOf = (draft: Draft, trouble: Said | null): Shown => {
    const told = trouble && trouble[run.language];
    return { draft, state: previewState(draft, told, run.language, ++revision, Date.now()) };
  };
  let shown = shownOf(await draftNow(), null);
  const file = basename(document);
  const server = await previewServer({
    file,
    language: run.language,
    roots: signers.roots,
    port,
    shown: () => shown,
  });
  const unfollow = followedFile(document, async () => {
    try {
      shown = shownOf(await draftNow(), null);
      run.show([{ sv: `${file} är ändrad.`, en: `${file} has changed.` }, ...faults(shown.draft)]);
    } catch (error) {
      const trouble = troubleOf(error);
      shown = shownOf(shown.draft, trouble);
      run.show([trouble]);
    }
    server.changed();
  });
  const ending = stopped();
  run.tell(
    done(
      [
        { sv: `Förhandsvisning av ${file}:`, en: `Preview of ${file}:` },
        { sv: `  ${server.address}`, en: `  ${server.address}` },
        {
          sv: 'Sidan följer filen när den sparas. Avsluta med Ctrl-C.',
          en: 'The page follows the file as it is saved. Stop by Ctrl-C.',
        },
      ],
      { address: server.address, port: server.port, ...factsOf(shown.draft) },
    ),
  );
  run.show(faults(shown.draft));
  if (options.open && !(await openAddress(server.address))) {
    run.show([
      {
        sv: 'Webbläsaren kunde inte öppnas. Kopiera adressen dit.',
        en: 'The browser could not be opened. Copy the address there.',
      },
    ]);
  }
  await ending;
  unfollow();
  server.close();
  return done(
    [
      {
        sv: 'Förhandsvisningen är avslutad. Inget är skrivet.',
        en: 'The preview has ended. Nothing is written.',
      },
    ],
    { document },
  );
}

/** What pages would not use, a line each. */
function faults({ refusal, read }: Draft): Said[] {
  if (refusal) return [refusedDraftInWords(refusal)];
  return read ? documentProblems(read) : [];
}

/** The same for programs. */
function factsOf({ county, header, refusal, read }: Draft): Outcome['json'] {
  return {
    county,
    version: header?.version ?? null,
    refusal: refusal && { reason: refusal.reason, found: refusal.found },
    problems: read?.problems ?? [],
    unknown: read?.unknown ?? [],
  };
}

function troubleOf(error: unknown): Said {
  if (error instanceof Trouble) return error.said;
  const words = error instanceof Error ? error.message : String(error);
  return { sv: words, en: words };
}
