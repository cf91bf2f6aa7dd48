/** For Preact: `import type {} from 'kvinnofrid-elements/preact'` in one file, and JSX knows the elements. */
import type { HTMLAttributes } from 'preact';
import type { PropsByTag } from './elements.js';
import type { AsText, Props } from './markup.js';

type Elements = {
  [Tag in keyof PropsByTag]: AsText<Props<Tag, HTMLAttributes<HTMLElementTagNameMap[Tag]>>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
