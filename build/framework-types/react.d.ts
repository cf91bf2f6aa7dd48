/**
 * For React 19 and what is made of it, such as Next: `import type {} from 'kvinnofrid-elements/react'` in one file, and JSX
 * knows the elements.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PropsByTag } from './elements.js';
import type { AsText, Props } from './markup.js';

type Elements = {
  [Tag in keyof PropsByTag]: AsText<
    Props<
      Tag,
      DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>
    >
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
