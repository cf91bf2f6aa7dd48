import type { Tag } from '../catalogue.js';
import { frameChoices, frameFile } from './frame-pages.js';

/** What an editor has chosen of what is to be shown in a frame. */
export interface FramedElement {
  readonly tag: Tag;
  /** Which of the lines, where it shows one of several. */
  readonly line?: string | undefined;
  /** The language's tag, `sv-simple`. */
  readonly locale: string;
  /** Other attributes by their names, `call` or `heading-level`; those that its page does not take are left out. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Colours as `#rrggbb`, and corners in px. */
  readonly looks?: { readonly brand?: string; readonly accent?: string; readonly radius?: string };
}

/**
 * The address of a frame's page.
 * @param folder the folder of `dist/` on the site, with a slash at the end
 */
export function frameAddress(folder: string, chosen: FramedElement): string {
  const { tag, line, locale, attributes = {}, looks = {} } = chosen;
  const choices = frameChoices(tag);
  const asked = new URLSearchParams([
    ...Object.entries(attributes).filter(([name]) => choices.includes(name)),
    ...Object.entries(looks),
  ]).toString();
  return `${folder}frame/${locale}/${frameFile(tag, line)}${asked && `?${asked}`}`;
}
