/** Runs something, which is handed what it has written to the console as warnings, and gives these, which stay silent. */
export async function warningsOf(
  action: (warnings: readonly string[]) => Promise<unknown>,
): Promise<string[]> {
  const warnings: string[] = [];
  const warn = console.warn;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await action(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
}
