import { pinnedLine } from '../publication/pinned-line.js';
import { refusedKeys } from '../publication/strict-json.js';

/** How long a name may get, in characters. */
const longest = 60;

/**
 * The name that a record goes by in its document and in addresses, made of what it is called: `kommunens-stodlinje`. It is given
 * once: pages know the record by it.
 * @param called what people call it
 * @param kind what it begins with where nothing else gives a letter
 * @param taken names that are others', the county's among them
 */
export function ownName(called: string, kind: 'linje' | 'bidrag', taken: Iterable<string>): string {
  const plain = called
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const name = /^[a-z]/.test(plain) ? plain : [kind, plain].filter(Boolean).join('-');
  const others = new Set([...taken, pinnedLine, ...refusedKeys]);
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name}-${number}`);
  while (others.has(numbered())) number++;
  return numbered();
}
