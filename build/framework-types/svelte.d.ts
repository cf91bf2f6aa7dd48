/** For Svelte 5: `import type {} from 'kvinnofrid-elements/svelte'` in one file, and markup knows the elements. */
import type { HTMLAttributes } from 'svelte/elements';
import type { PropsByTag } from './elements.js';
import type { Props } from './markup.js';

type Elements = {
  [Tag in keyof PropsByTag]: Props<Tag, HTMLAttributes<HTMLElementTagNameMap[Tag]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
