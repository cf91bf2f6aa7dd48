import { version } from '../base/version.js';
import type { GivenMaterial } from './given-material.js';

/**
 * What a server's HTML was made of, as attributes of the first element of its root: the package's version, and the documents
 * that were laid over what is bundled. In the browser an element that knows less leaves the server's words where they are; see
 * `src/base/known-to-server.ts`.
 */
export function servedMark(material: GivenMaterial | null): string {
  const document = material?.version ? ` data-document="${material.version}"` : '';
  const site = material?.hasSite ? ' data-site' : '';
  return ` data-version="${version}"${document}${site}`;
}
