/// <reference types="node" />
import { createHash } from 'node:crypto';

/** The browser files of a version, by name. */
export type Files = ReadonlyMap<string, string>;

/** What is said otherwise in the newer version, in which files. */
const changes: readonly (readonly [file: RegExp, before: string])[] = [
  [/^locale\.ar\./, 'السويدية'],
  [/^embed\.shared\./, 'Numret ligger kvar'],
  [/^embed\.grant-deadline\./, 'Det här gällde'],
  [/^hotline-status\.js/, 'Numret ligger kvar'],
];
/** Stands behind each text that is changed. */
export const mark = ' (nytt)';

/** Files that others name come before those. */
const order = [
  /^locale\.[\w-]+(?:\.\w{8})?\.js$/,
  /^embed\.shared(?:\.\w{8})?\.js$/,
  /^embed\.[a-z]+-[a-z]+(?:\.\w{8})?\.js$/,
  /^(?:embed|hotline-status)\.js$/,
];

const hash = (code: string) => createHash('sha256').update(code).digest('base64');
const short = (of: string) => of.replace(/\W/g, '').slice(0, 8);

/**
 * The files after a newer version with some texts changed was laid over an older one: as a build of it
 * would make them, each hash that follows from a change in its place.
 */
export function laidOver(older: Files, version: string): Files {
  const all = new Map(older);
  const changed: (readonly [before: string, after: string])[] = [];
  for (const stage of order) {
    for (const [name, code] of older) {
      if (!stage.test(name)) continue;
      let next = code;
      for (const [file, text] of changes) {
        if (!file.test(name)) continue;
        if (!code.includes(text)) throw new Error(`${name} does not say ${text}`);
        next = next.replaceAll(text, text + mark);
      }
      for (const [before, after] of changed) next = next.replaceAll(before, after);
      changed.push([hash(code), hash(next)], [short(hash(code)), short(hash(next))]);
      all.set(name.replace(short(hash(code)), short(hash(next))), next);
    }
  }
  all.set(`embed.${version}.js`, all.get('embed.js')!);
  return all;
}
