// The device's own, since a test may hold the page's timers still (see held-time.ts).
const { setTimeout } = globalThis;

/** How long is waited at most, in milliseconds: generous, since a test may share its machine. */
const longest = 20_000;

/**
 * Waits until something is so, and gives what the condition gave. The condition is asked some
 * hundred times a second; one that throws is not met yet, as in a frame on its way to another
 * page. What never comes to be so is an error that names what was awaited.
 *
 * @param awaited What is waited for, in words, for that error.
 * @param condition Gives something truthy, or a promise of it, once it is so.
 */
export async function until<T>(
  awaited: string,
  condition: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const end = performance.now() + longest;
  let problem: unknown;
  for (;;) {
    try {
      problem = undefined;
      const met = await condition();
      if (met) return met;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > end) break;
    await new Promise<void>((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(
    `waited ${longest / 1000} seconds in vain: ${awaited}${problem ? ` (${problem})` : ''}`,
  );
}
