import { onDemandFile } from './on-demand-file.js';
import type * as OnDemandParts from './on-demand-parts.js';

/** What few pages ask for, once it has come. */
export let onDemand: typeof OnDemandParts | undefined;

/** Why it has not come; a text, as a browser tells it, or nothing as long as it has not failed. */
export let missing: Error | undefined;

let file: Promise<typeof OnDemandParts> | undefined;

/**
 * Brings in what few pages ask for, once a page, with the first element that does: others do not pay for it. Where
 * it can't be had, `missing` says why, and the next to ask tries again.
 */
export async function loadOnDemand(): Promise<typeof OnDemandParts> {
  file ??= onDemandFile();
  try {
    return (onDemand = await file);
  } catch (error) {
    file = undefined;
    throw (missing = error as Error);
  }
}
