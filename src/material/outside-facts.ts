/**
 * Facts that are not bundled: a county's feed, and what a site tells in attributes. They are held against
 * their schemas here, in a file of its own that comes where a page has any.
 */
export { readFeed } from './read-feed.js';
export { ownGrantCall } from './own-grant-call.js';
export { ownHotline } from './own-hotline.js';
