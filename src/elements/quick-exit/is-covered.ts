/** A box on screen, in CSS pixels from the window's upper left corner. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Whether more than half of what is seen of `box` in a window lies under `cover`, which is in the window.
 * Nothing covers what is out of sight.
 */
export function isCovered(box: Box, cover: Box, width: number, height: number): boolean {
  const seen = sharedArea(box, { left: 0, top: 0, right: width, bottom: height });
  return sharedArea(box, cover) > seen / 2;
}

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
