/// <reference types="node" />
import { readFile, readdir } from 'node:fs/promises';
import type { Bytes } from '../../src/publication/bytes.js';
import { publicationBytes, type DemonstrationCounty } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const folder = 'src/language/translations/xliff';

/**
 * A right publication of about so many bytes, which compresses as a county's in eight languages does: beside its records it has
 * texts of our translations, as a newer field that is left out when it is read.
 */
export async function sizedPublication(county: DemonstrationCounty, size: number): Promise<Bytes> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.xlf'));
  const markup = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  // A part of each language, so that a small one has all of them.
  const languages = markup.map((one) =>
    [...one.matchAll(/<(?:source|target)>([^<]+)</g)].map(([, text]) => text!),
  );
  const bare = (await publicationBytes(county, { document: inventedDocument })).length;
  const longest = Math.max(...languages.map((texts) => texts.length));
  const newer: string[] = [];
  let left = (size - bare) * 0.75;
  for (let index = 0; index < longest && left > 0; index++) {
    for (const texts of languages) {
      const text = texts[index];
      if (!text || left <= 0) continue;
      newer.push(text);
      left -= Buffer.byteLength(JSON.stringify(text)) + 1;
    }
  }
  return publicationBytes(county, { document: { ...inventedDocument, newer } });
}
