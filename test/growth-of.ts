/// <reference types="node" />

/** How many times as long a text is made. */
const times = 8;
const rounds = 6;
const runs = 25;

/** What work that grows as its text does stays below: quadratic work comes to {@link times} squared. */
export const linearGrowth = 3 * times;

/**
 * How many times as long work takes where its text is {@link times} as long. No machine's speed counts: the least of
 * several runs is held against the least of others, and where that is much it is tried again, since another process may
 * have had the processor.
 * @param work does it with a text of so many characters
 * @param length of the shorter one, which takes some microseconds at least
 */
export function growthOf(work: (length: number) => void, length: number): number {
  const least = (size: number) => {
    const taken = Array.from({ length: runs }, () => {
      const start = process.hrtime.bigint();
      work(size);
      return Number(process.hrtime.bigint() - start);
    });
    return Math.min(...taken);
  };
  least(length);
  let growth = Infinity;
  for (let round = 0; round < rounds && growth >= linearGrowth; round++) {
    growth = Math.min(growth, least(times * length) / least(length));
  }
  return growth;
}
