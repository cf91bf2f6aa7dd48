import type * as OutsideFacts from '../material/outside-facts.js';
import { outsideFactsFile } from './outside-facts-file.js';

/** What reads facts from outside, once it has come. */
export let outsideFacts: typeof OutsideFacts | undefined;

let file: Promise<typeof OutsideFacts> | undefined;

/**
 * Brings in what reads facts from outside, once a page, with the first element that has any: a page without
 * them does not pay for it. Where it can't be had, the next to ask tries again.
 */
export async function loadOutsideFacts(): Promise<typeof OutsideFacts> {
  file ??= outsideFactsFile();
  try {
    return (outsideFacts = await file);
  } catch (error) {
    file = undefined;
    throw error;
  }
}
