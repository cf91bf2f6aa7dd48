import { verifiedImport } from '../base/verified-import.js';
import { EmbedLoader } from './embed-loader.js';
import { phraseCode } from './fallback-phrases.js';
import type { KnownElement } from './known-element.js';

/** The hashes of the files that the loader may bring in, filled in by the build. */
declare const EMBED_HASHES: Readonly<Record<string, string>>;

/** What `known-element.ts` says of each element by its tag, filled in by the build. */
declare const KNOWN_ELEMENTS: Readonly<Record<string, KnownElement>>;
/** The codes of all phrases that fallbacks are made of, one after the other, filled in by the build. */
declare const FALLBACK_PHRASES: string;

const phrases = FALLBACK_PHRASES.match(/.../g)!;
const verified = (name: string) => verifiedImport(`embed.${name}`, EMBED_HASHES[name]!);

// What elements share comes first: an element's file imports it, by then from what was verified.
new EmbedLoader((tag) => verified('shared').then(() => verified(tag)), {
  elements: new Map(Object.entries(KNOWN_ELEMENTS)),
  hasPhrase: (key) => phrases.includes(phraseCode(key)),
}).start();
