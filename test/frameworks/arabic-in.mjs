/**
 * How many sentences in Arabic script some code has: none, unless it has a translation. A language's own name, which all
 * pages may need, is no sentence.
 */
export function arabicIn(code) {
  const plain = code.replaceAll(/\\u([\da-f]{4})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return plain.match(/[\u0600-\u06ff][\u0600-\u06ff ،]{19,}/g)?.length ?? 0;
}
