import type { PageFacts } from './page-facts.js';
import type { Said } from './said.js';

/** What a visitor to a page would see. */
export interface InspectedPage {
  readonly address: string;
  readonly isRight: boolean;
  /** Null where the page could not be had. */
  readonly facts: PageFacts | null;
  /** The version of the publication that it names, when it was published, and until when it holds. */
  readonly published: { version: number; published: string; expires: string } | null;
  readonly remarks: readonly Said[];
}
