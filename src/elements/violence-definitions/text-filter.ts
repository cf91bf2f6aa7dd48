/** A part of a text, from a place to the place after it. */
export type TextRange = readonly [start: number, end: number];

/** Endings of Swedish words, the longest first: of nouns, adjectives and verbs. */
const endings =
  /(?:arnas|ernas|ornas|arna|erna|orna|ande|ades|ens|ets|ade|ars|ers|ors|ar|er|or|en|et|an|na|at|s|n|t|a|e|d)$/;
/** What is left of a word must be long enough to mean something. */
const shortestStem = 4;

/**
 * Where the words of a query occur in a text: regardless of case and of marks above letters, in other
 * forms of the word, and within longer words ("äktenskap" in "barnäktenskap"). Null where one of them
 * does not occur, and for a query without words.
 */
export function matchRanges(text: string, query: string): TextRange[] | null {
  const stems = folded(query.normalize())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);
  if (stems.length === 0) return null;
  const haystack = folded(text);
  const ranges = stems.map((word) => occurrences(haystack, word));
  return ranges.some((found) => found.length === 0)
    ? null
    : ranges.flat().sort(([a], [b]) => a - b);
}

function occurrences(haystack: string, word: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

function stem(word: string): string {
  const short = word.replace(endings, '');
  return short.length >= shortestStem ? short : word;
}

/** In lower case and without marks, each character as long as it was, so that places stay the same. */
function folded(text: string): string {
  return [...text]
    .map((character) => {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === character.length ? plain : character;
    })
    .join('');
}
