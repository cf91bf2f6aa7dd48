import { verifiedImport } from '../foundation/verified-import.js';
import { EmbedLoader } from './embed-loader.js';

/** The hashes of the files that the loader may bring in, filled in by the build. */
declare const EMBED_INTEGRITY: Readonly<Record<string, string>>;

const verified = (name: string) => verifiedImport(`embed.${name}.js`, EMBED_INTEGRITY[name]!);

// What elements share comes first: an element's file imports it, by then from what was verified.
new EmbedLoader((tag) => verified('shared').then(() => verified(tag))).start();
