/**
 * Does something, and hears what it warns of in the place of the console: at once, since what is done later has the console again.
 * @param heard is added to
 */
export function hearing<Result>(heard: string[], doing: () => Result): Result {
  const { warn } = console;
  console.warn = (sentence: string) => void heard.push(sentence);
  try {
    return doing();
  } finally {
    console.warn = warn;
  }
}
