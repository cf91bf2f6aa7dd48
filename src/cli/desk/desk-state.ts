import type { Json } from '../../publication/signed-json.js';
import type { MissingLanguages } from './missing-languages.js';
import type { RecordRow } from './record-rows.js';

/** Something of the document that who writes it is told, in the page's language. */
export interface ToldFinding {
  /** `hotlines.duty-line.phone`; empty where it is the document as a whole. */
  readonly where: string;
  readonly words: string;
  /** Whether it keeps the document from being published. */
  readonly isError: boolean;
}

/** What the page of a desk is told each time that something of its folder changes, in the page's language. */
export interface DeskState {
  readonly revision: string;
  /** The document's file name. */
  readonly file: string;
  readonly county: string;
  /** What is worked on; null where it cannot be read, for which `slips` says why. */
  readonly document: Json | null;
  readonly slips: readonly string[];
  /** When the draft was last written, Swedish time; null where there is none. */
  readonly draftSavedAt: string | null;
  /** Whether somebody else wrote the document after the draft was begun. */
  readonly isSavedElsewhere: boolean;
  readonly findings: readonly ToldFinding[];
  readonly rows: readonly RecordRow[];
  /** What withdrawn records were, as far as that is published or bundled, by where they stand. */
  readonly former: Readonly<Record<string, unknown>>;
  readonly missing: MissingLanguages;
  /** The document's Swedish texts that are translated with the package. */
  readonly translated: readonly string[];
  /** What is out; null where nothing is. */
  readonly published: {
    readonly version: number;
    readonly published: string;
    readonly expires: string;
  } | null;
  /** What visitors will see change against it, numbers first. */
  readonly changes: readonly string[];
  /** What is told of the files beside the document that cannot be used. */
  readonly troubles: readonly string[];
  /** The roles that may sign, and whether each has signed the document as it is saved; null without a list of editors. */
  readonly editors:
    | readonly { readonly role: string; readonly until: string; readonly hasSigned: boolean }[]
    | null;
  /** Where links may lead; null without a list of editors. */
  readonly hosts: readonly string[] | null;
  /** Editors' keys that the desk was told of or found. */
  readonly keys: readonly { readonly path: string; readonly role: string }[];
  readonly threshold: number;
  readonly rootCount: number;
  /** Where the publication is written. */
  readonly publication: string;
  /** What a next version is, where nothing else is chosen: version, and days in ISO `YYYY-MM-DD`. */
  readonly next: { readonly version: number; readonly published: string; readonly expires: string };
  /** Why the elements show nothing of the draft; null where they do. */
  readonly refusal: string | null;
  readonly exhibits: readonly string[];
  /** ISO `YYYY-MM-DD`, in Sweden. */
  readonly today: string;
}
