import type { Parameters } from '@storybook/web-components-vite';

/** What an element with a heading and a box has in common with the others. */
export const commonControls = ['heading-level', 'frame', 'now'] as const;

/**
 * The controls of a story: the attributes that change what is seen in it, and no others. Language is the toolbar's;
 * `material` and `county` go together with keys that the page's head names.
 */
export function controls(...names: readonly string[]): Parameters {
  const include = [...names];
  return { controls: { include }, docs: { controls: { include } } };
}
