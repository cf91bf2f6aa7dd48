/** How deep objects and lists may lie in each other. */
export const deepest = 16;

/** Keys that a script may take for more than a name. */
export const refusedKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Strings, and what begins, parts and ends objects and lists; what is between them is left to JSON.parse. A string
 * without an end is one to the text's end, so that nothing is read twice.
 */
const tokens = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\],:]/gs;

/**
 * Reads bytes as one JSON object, strictly: UTF-8 without a byte order mark, nothing behind it but the end of a line, no
 * key twice in an object (readers disagree on which one counts), none of an object's own names as key, and not
 * too deep. Throws with what is wrong.
 */
export function strictJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const text = decoded(bytes);
  if (!/^\{[^]*\}(?:\r?\n)?$/.test(text))
    throw new Error('should be one JSON object and nothing else');
  checkKeys(text);
  return JSON.parse(text) as Record<string, unknown>;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('should be UTF-8');
  }
}

/** Looks at a text's keys and depth, before anything is made of it. */
function checkKeys(text: string): void {
  /** The keys of the objects that are open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let key: string | null = null;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > deepest) throw new Error(`should be at most ${deepest} deep`);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':' && key !== null) {
      addKey(open.at(-1), JSON.parse(key) as string);
    }
    key = token.startsWith('"') ? token : null;
  }
}

function addKey(keys: Set<string> | null | undefined, key: string): void {
  if (refusedKeys.includes(key)) throw new Error(`should have no key "${key}"`);
  if (keys?.has(key)) throw new Error(`should have the key "${key}" once`);
  keys?.add(key);
}
