import type { DetailedHTMLProps, HTMLAttributes, ReactElement, ReactNode } from 'react';
import type { PropsByTag } from './elements.js';
import type { Props } from './markup.js';

/** What an element's component takes: its attributes by their names in HTML, and its events. `data` may be an object. */
export type ComponentProps<Tag extends keyof PropsByTag> = Omit<
  Props<
    Tag,
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>
  >,
  'children' | 'dangerouslySetInnerHTML'
> & {
  /** What stands there until the element does, and where there is no script: with the number. */
  children: ReactNode;
};

/** An element as a component of React's. */
export type ElementComponent<Tag extends keyof PropsByTag> = (
  props: ComponentProps<Tag>,
) => ReactElement;
