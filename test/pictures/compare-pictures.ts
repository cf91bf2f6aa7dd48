/// <reference types="node" />
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ. */
export interface Difference {
  /** In words, such as that one is taller. */
  readonly what: string;
  /** A PNG that shows where, if the two are of one size. */
  readonly drawn?: Uint8Array;
}

/**
 * What may differ, so that the same Chromium on another machine passes and one figure that became another does not:
 * this many points in any square of that side, beside those that smooth the edges of letters, if none of them
 * differs by more than a tenth of the way from black to white.
 */
const allowed = 24;
const windowSize = 32;
const threshold = 0.1;

/** How a picture differs from the one that was accepted; null where it does not. */
export function comparePictures(accepted: Uint8Array, taken: Uint8Array): Difference | null {
  const before = PNG.sync.read(Buffer.from(accepted));
  const after = PNG.sync.read(Buffer.from(taken));
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    return { what: `${width} × ${height} became ${after.width} × ${after.height}` };
  }
  const drawn = new PNG({ width, height });
  const options = { threshold, windowSize };
  const most = pixelmatch(before.data, after.data, drawn.data, width, height, options);
  if (most <= allowed) return null;
  return {
    what: `${most} of the ${windowSize ** 2} points of a square differ, and ${allowed} may`,
    drawn: PNG.sync.write(drawn),
  };
}
