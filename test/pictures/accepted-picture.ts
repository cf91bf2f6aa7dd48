/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the pictures lie that somebody has looked at and found good. */
export const acceptedFolder = join('test', 'pictures', 'accepted');

/** A picture that was accepted, by its name; null where it is new. */
export async function acceptedPicture(name: string): Promise<Uint8Array | null> {
  return readFile(join(acceptedFolder, `${name}.png`)).catch(() => null);
}
