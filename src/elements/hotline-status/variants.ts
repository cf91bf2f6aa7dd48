/** How much is shown of a line: `compact` is one line for a page's header or footer. */
export const variants = ['full', 'compact'] as const;
export type Variant = (typeof variants)[number];
