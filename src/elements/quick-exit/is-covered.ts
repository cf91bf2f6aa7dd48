/** A box on screen, in CSS pixels from the window's upper left corner. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** Whether more than half of what is seen of `box` in the window lies under `cover`. Nothing covers what is out of sight. */
export function isCovered(box: Box, cover: Box, width: number, height: number): boolean {
  const seen = shared(box, { left: 0, top: 0, right: width, bottom: height });
  return area(shared(seen, cover)) > area(seen) / 2;
}

function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function area({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
