/**
 * For Vue 3: `import type {} from 'kvinnofrid-elements/vue'` in one file, and templates know the elements. Tell Vue's
 * compiler which tags are custom elements, too.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { PropsByTag } from './elements.js';
import type { Attributes } from './markup.js';

/** `heading-level` as Vue has it: `headingLevel`, and `onhotline-state-change`: `onHotlineStateChange`. */
type Camel<Name extends string> = Name extends `on${infer Event}-${infer Rest}`
  ? `on${Capitalize<Joined<`${Event}-${Rest}`>>}`
  : Joined<Name>;
type Joined<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Joined<Rest>>}`
  : Name;

type Own<Tag extends keyof PropsByTag> = {
  [Name in keyof Attributes<Tag> as Camel<Name & string>]: Attributes<Tag>[Name];
};

type Elements = {
  [Tag in keyof PropsByTag]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated For the types of templates alone. */
    $props: Omit<HTMLAttributes, keyof Own<Tag>> & Own<Tag> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
