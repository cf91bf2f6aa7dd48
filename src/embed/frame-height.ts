import type { Tag } from '../catalogue.js';
import { frameFile } from './frame-pages.js';
import { frameHeights } from './frame-heights.js';

/**
 * The height of a frame, in px, in which all of its page is seen on a screen of 320 px where nothing in it is opened. Where it
 * does not fit it scrolls; where the page around has `frames.js` it grows.
 * @param locale the language's tag, `sv-simple`
 */
export function frameHeight(tag: Tag, line?: string, locale = 'sv'): number {
  // What has no page for a frame has no height of its own.
  return frameHeights[locale]![frameFile(tag, line)] ?? 600;
}
