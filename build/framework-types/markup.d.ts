import type { PropsByTag } from './elements.js';

/** A value as it may stand in markup, where all is text: `3` and `'3'`, `true` and `''`. */
type InMarkup<Value> =
  Value | (Value extends number ? `${Value}` : never) | (Value extends boolean ? '' : never);

/**
 * What may be said of an element by attributes, and its events: what a server renders too, and so what survives in each
 * framework. Properties go by their attributes' names: `heading-level`, not `headingLevel`.
 */
export type Attributes<Tag extends keyof PropsByTag> = {
  [
    Name in keyof PropsByTag[Tag] as Name extends Lowercase<Name & string> ? Name : never
  ]: Name extends `on${string}` ? PropsByTag[Tag][Name] : InMarkup<PropsByTag[Tag][Name]>;
};

/** An element's own props over those that a framework has for any element. */
export type Props<Tag extends keyof PropsByTag, OfAny> = Omit<OfAny, keyof Attributes<Tag>> &
  Attributes<Tag>;

/**
 * Without objects: on a server React and Preact lose them, and a call of the site's own would be another's. And without `''` for what
 * is there or not: in a browser they set the property, and that would be false.
 */
export type AsText<Given> = {
  [Name in keyof Given]: Name extends 'data'
    ? Extract<Given[Name], string | null | undefined>
    : boolean extends Given[Name]
      ? Exclude<Given[Name], ''>
      : Given[Name];
};
