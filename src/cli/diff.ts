import type { CommandRun } from './command-run.js';
import { changeLines, documentChanges } from './document-changes.js';
import { documentFile, documentProblems } from './document-file.js';
import { exitCodes } from './exit-codes.js';
import type { Outcome } from './outcome.js';

/** What `diff` is told. */
export interface DiffOptions {
  readonly document: string;
  /** The publication that is out, to compare with; what is bundled where none is told. */
  readonly before?: string;
}

/** What visitors will see change by a document, in words. What is wrong in it they will not see, and it is told too. */
export async function diff(
  { document: path, before }: DiffOptions,
  { now }: CommandRun,
): Promise<Outcome> {
  const document = await documentFile(path, null, now);
  const { county, version } = document.header;
  const changes = await documentChanges(document, before, now);
  const than = before ?? null;
  return {
    exitCode: document.problems.length > 0 ? exitCodes.notRight : exitCodes.done,
    lines: [
      {
        sv: `Version ${version} för ${county}, jämförd med ${than ?? 'det som följer med paketet'}:`,
        en: `Version ${version} for ${county}, compared with ${than ?? 'what comes with the package'}:`,
      },
      ...changeLines(changes),
      ...documentProblems(document),
    ],
    json: { county, version, before: than, changes, problems: document.problems },
  };
}
