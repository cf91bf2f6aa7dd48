import { makeElement } from './make-element.js';

/**
 * Gives an element a closed shadow root that no script of the page gets hold of. Some recorders of visits
 * (clarity-js) put an `attachShadow` of their own in the browser's place, and read closed roots by what it
 * returns; it is known by its text. Then that of an empty frame is used, where no script has been. Where there
 * is no such frame, as in a sandbox or while the element is not connected, the page's has to do.
 *
 * This keeps out recorders, and not a site that means harm: its scripts may make theirs look like the browser's.
 *
 * @throws what `attachShadow` throws, and leaves the element as it was
 */
export function closedRoot(element: Element): ShadowRoot {
  let untouched = element;
  if (!/native code/.test(`${element.attachShadow}`)) {
    const frame = makeElement('iframe');
    element.append(frame);
    untouched = frame.contentDocument?.body ?? element;
    frame.remove();
  }
  return untouched.attachShadow.call(element, { mode: 'closed' });
}
