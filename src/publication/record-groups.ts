/** The kinds of records that a document has by name. Besides these it has one checklist, and what frames its definitions. */
export const recordGroups = ['hotlines', 'grantCalls', 'definitions', 'supportSections'] as const;
export type RecordGroup = (typeof recordGroups)[number];
