/// <reference types="node" />
import { unwatchFile, watchFile } from 'node:fs';

/** How often is looked, in milliseconds. Looking at the path holds for editors that put a new file in its place, too. */
const interval = 250;

/**
 * Calls back when a file has been saved, one call after the other, until what is returned is called.
 * @param saved rejects with nothing: what goes wrong is for it to tell
 */
export function followedFile(path: string, saved: () => Promise<void>): () => void {
  let last = Promise.resolve();
  const listener = () => {
    last = last.then(saved);
  };
  watchFile(path, { interval }, listener);
  return () => unwatchFile(path, listener);
}
