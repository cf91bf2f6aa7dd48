/** What a signature says that it is for: one for a list of keys is none for a document, and the other way round. */
export const materialType = 'application/vnd.kvinnofrid.county-material+json';
export const editorsType = 'application/vnd.kvinnofrid.county-editors+json';
