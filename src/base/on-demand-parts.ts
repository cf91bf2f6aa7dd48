/**
 * What few pages ask for, in a file of its own that comes where a page does: facts that a site tells in
 * attributes, which are held against their schemas here; a line as data for search engines; the preview of
 * another instant; and how an element takes a server's place.
 */
export { ownGrantCall } from '../material/own-grant-call.js';
export { ownHotline } from '../material/own-hotline.js';
export { structuredData } from '../material/structured-data.js';
export { previewText } from '../parts/preview-text.js';
export { knownToServer } from './known-to-server.js';
export { readInstant } from './read-instant.js';
export { seenOf, servedInWhole, takenOver } from './take-over.js';
