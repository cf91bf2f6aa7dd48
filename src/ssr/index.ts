/** For servers: elements as HTML, to be written into a page. */
export { renderToString, type AttributeValue, type RenderOptions } from './render-to-string.js';
export type { ServedMaterial } from './given-material.js';
