/** How much is shown of a line: `compact` is a row or a few without a box, for a page’s header or footer. */
export const variants = ['full', 'compact'] as const;
export type Variant = (typeof variants)[number];
