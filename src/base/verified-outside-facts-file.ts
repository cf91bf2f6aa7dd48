import type * as OutsideFacts from '../material/outside-facts.js';
import { verifiedImport } from './verified-import.js';

/** The hash of the file of outside facts, filled in by the build. */
declare const OUTSIDE_FACTS_HASH: string;

/** The file that reads facts from outside, when it has come from beside this script and is the right one. */
export function outsideFactsFile(): Promise<typeof OutsideFacts> {
  return verifiedImport('outside-facts', OUTSIDE_FACTS_HASH) as ReturnType<typeof outsideFactsFile>;
}
