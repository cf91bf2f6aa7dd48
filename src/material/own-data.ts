/** What a call's `data` holds, by the names of attributes, and what was wrong with it. */
export interface OwnData {
  readonly values: ReadonlyMap<string, string>;
  /** How to mend it; absent when nothing is wrong. */
  readonly mend?: string;
}

/**
 * Reads a call's data, JSON by the attributes' property names: `{"lastDay": "2027-02-18"}`. Lists may
 * stand for `applicants` and `steps`. What is no such object is refused whole, an entry that is not
 * known is left out.
 */
export function ownData(raw: string, attributes: readonly string[]): OwnData {
  const data = parsed(raw);
  if (!data) return { values: new Map(), mend: 'should be JSON, {"lastDay": "2027-02-18"}' };
  const values = new Map<string, string>();
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const attribute = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const text = Array.isArray(value) ? value.map(textOf).join('; ') : textOf(value);
    if (attributes.includes(attribute)) values.set(attribute, text);
    else unknown.push(key);
  }
  return unknown.length > 0
    ? { values, mend: `${unknown.join(', ')} should be one of ${attributes.join(', ')}` }
    : { values };
}

/** A value as an attribute would have it. What is an object is none, and its own text may be anything. */
function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parsed(raw: string): object | null {
  let data: unknown = null;
  try {
    data = JSON.parse(raw);
  } catch {
    // What is no JSON is no data.
  }
  return typeof data === 'object' && !Array.isArray(data) ? data : null;
}
