/**
 * What few pages ask for, in a file of its own that comes where a page does: facts that are not bundled (a county's
 * feed, and what a site tells in attributes), which are held against their schemas here, and a line as data for
 * search engines.
 */
export { readFeed } from './read-feed.js';
export { ownGrantCall } from './own-grant-call.js';
export { ownHotline } from './own-hotline.js';
export { structuredData } from './structured-data.js';
