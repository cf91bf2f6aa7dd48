import { entryOf, tags, type Tag } from '../catalogue.js';

/** The ways in which an editor can paste an embed. */
export type SnippetForm = 'link' | 'class' | 'tag' | 'frame';

/** Whether an editor can see and write the source code of what they edit. */
export type CodeView = 'yes' | 'no' | 'unknown';

/** What there is to know of a system. */
interface SystemTraits {
  /** The form that gets through where code is written. */
  readonly form: SnippetForm;
  /** Whether editors commonly have a place to write code in, where nothing else is said. */
  readonly codeView: CodeView;
  /** Whether a tag with facts in it gets through where code is written. */
  readonly takesFacts: boolean;
}

const traits = {
  unknown: { form: 'link', codeView: 'unknown', takesFacts: false },
  sitevision: { form: 'tag', codeView: 'yes', takesFacts: true },
  optimizely: { form: 'link', codeView: 'unknown', takesFacts: false },
  wordpress: { form: 'class', codeView: 'yes', takesFacts: true },
  drupal: { form: 'link', codeView: 'unknown', takesFacts: false },
  umbraco: { form: 'class', codeView: 'yes', takesFacts: false },
  typo3: { form: 'class', codeView: 'yes', takesFacts: false },
  sharepoint: { form: 'frame', codeView: 'yes', takesFacts: false },
} as const;

/** A system that an editor can choose. */
export type System = keyof typeof traits;

/** All of them, in the order in which they are offered. */
export const systems = Object.keys(traits) as readonly System[];

/** Whether editors of a system commonly have a place to write code in. */
export function usualCodeView(system: System): CodeView {
  return traits[system].codeView;
}

/** Whether it makes a difference if an editor can write code: a frame is code, whatever they answer. */
export function asksForCodeView(system: System): boolean {
  return traits[system].form !== 'frame';
}

/** Whether only a frame gets through, whose page is made beforehand. */
export function takesFramesOnly(system: System): boolean {
  return traits[system].form === 'frame';
}

/** Whether a tag that says facts of the site's own gets through. */
export function takesFacts(system: System, codeView: CodeView): boolean {
  const known: SystemTraits = traits[system];
  return known.takesFacts && codeView !== 'no';
}

/** The elements that there is code for, in a system. */
export function tagsFor(system: System): readonly Tag[] {
  return tags.filter((tag) => !takesFramesOnly(system) || entryOf(tag).place === 'text');
}

/**
 * The form that an editor pastes in a system. Where no code can be written a link is made. No link lays the way out
 * over a page: whoever runs the site puts its tag into the page template.
 */
export function formOf(system: System, codeView: CodeView, tag: Tag): SnippetForm {
  const known: SystemTraits = traits[system];
  const form = known.form !== 'frame' && codeView === 'no' ? 'link' : known.form;
  return entryOf(tag).place === 'template' && form === 'link' ? 'tag' : form;
}
