/** What is wrong with what a site wrote: the attribute, its value, and how to mend it. */
export type Mend = readonly [attribute: string, value: string | null, mend: string];

/** What a site wrote, and what is wrong with it. */
export interface OwnFacts<Facts> {
  readonly told: Facts;
  readonly mends: readonly Mend[];
}
