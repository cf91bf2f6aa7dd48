/**
 * What is wrong with a fact, as it is told beside its field: without where it stands and what is written there, which are seen.
 * @param where it stands, as the commands tell it
 */
export function findingWords(where: string, words: string): string {
  if (where === '' || !words.startsWith(`${where} `)) return sentence(words);
  const rest = words.slice(where.length + 1);
  const [, expected] = /^(?:är|is) [^]*?\. ((?:Det ska vara|It should be) [^]*)$/.exec(rest) ?? [];
  return sentence(expected ?? rest);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
