/** What a page asks of a publication. */
export interface PublicationTerms {
  /** The root keys that the page has pinned: raw Ed25519 public keys in base64. */
  readonly roots: readonly string[];
  /** How many roots must have signed the list of editors, and how many editors the document. */
  readonly threshold: number;
  readonly county: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The newest document that is known: of the bundled material, or shown by this page before. */
  readonly newest?: KnownDocument | null;
  /** The version of the newest list of editors that is known. */
  readonly newestList?: number;
}

/** How many must sign where nothing is said: four eyes. */
export const defaultThreshold = 2;

/** A document that a page knows of. */
export interface KnownDocument {
  readonly version: number;
  /** Its exact bytes; null where only its version is known. */
  readonly bytes: Uint8Array | null;
}
