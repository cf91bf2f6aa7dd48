/** How large a publication may be, in bytes. */
export const largestPublication = 256_000;

/** How many records a document may have, all kinds together; how many rules an opening time has is held by its notation. */
export const mostRecords = 200;

/** How many editors the roots' list may name. */
export const mostEditors = 10;

/** How many signatures one envelope may carry: each is work for a page. */
export const mostSignatures = 20;

/** How many days a document may hold from when it was published. */
export const longestDays = 90;

/** How many days the roots' list may hold, so that an old one is of no use for ever. */
export const longestListDays = 400;

/** How far a device's clock may be behind, in milliseconds. */
export const clockSlack = 86_400_000;
