import { clockText } from '../../time/clock-time.js';
import { formatDate } from '../../time/civil-date.js';
import { civilAt, parseInstant } from '../../time/stockholm.js';
import { documentProblems } from '../document-file.js';
import type { CliLanguage } from '../said.js';
import type { Draft } from './draft.js';
import { refusedDraftInWords } from './refused-draft-in-words.js';

/** What the page of a preview is told each time that the file is read, in the page's language. */
export interface PreviewState {
  /** How many times the file has been read. */
  readonly revision: number;
  /** When it was read last, Swedish time: `14:03`. */
  readonly readAt: string;
  /** Null where nothing of the document is used. */
  readonly document: {
    readonly county: string;
    readonly version: number;
    /** ISO `YYYY-MM-DD`, the day on which it is no longer used. */
    readonly expires: string;
  } | null;
  /** Why nothing of the document is used; null where it is. */
  readonly refusal: string | null;
  /** Why the file could not be read this time, so that what was read last is shown; null where it could. */
  readonly trouble: string | null;
  /** Records that are left out, and fields that are not known. */
  readonly remarks: readonly string[];
  readonly exhibits: readonly { readonly id: string; readonly title: string }[];
}

/**
 * A draft as the page is told of it.
 * @param trouble why the file could not be read this time; null where it could
 * @param now epoch milliseconds
 */
export function previewState(
  { header, read, refusal, exhibits }: Draft,
  trouble: string | null,
  language: CliLanguage,
  revision: number,
  now: number,
): PreviewState {
  return {
    revision,
    readAt: clockText(civilAt(now).minute),
    document: header && {
      county: header.county,
      version: header.version,
      expires: formatDate(civilAt(parseInstant(header.expires)!).day),
    },
    refusal: refusal && refusedDraftInWords(refusal)[language],
    trouble,
    remarks: read ? documentProblems(read).map((said) => said[language]) : [],
    exhibits: exhibits.map(({ id, title }) => ({ id, title: title[language] })),
  };
}
