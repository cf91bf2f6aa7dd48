import type { Said } from './said.js';

/** Something of a document that who writes it is told. */
export interface Finding {
  /** `hotlines.duty-line.phone`; empty where it is the document as a whole. */
  readonly where: string;
  readonly said: Said;
}
