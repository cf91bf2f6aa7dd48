import { documentOf, type DocumentFile } from './document-file.js';
import { envelopeFile } from './envelope-file.js';

/** The document of a publication that is out. It is compared with, and not held for right. */
export async function documentBefore(published: string, now: number): Promise<DocumentFile> {
  const { payload } = await envelopeFile(published);
  return documentOf(payload, null, now);
}
