import type { LitElement } from 'lit';
import type { Locale } from '../../src/language/locales.js';
import { pinKeys } from '../../stories/pinned-keys.js';
import { plainSurroundings, surrounded, type Surroundings } from '../../stories/surroundings.js';
import { until } from '../until.js';

/** A story as its file exports it. */
export interface Story {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly globals?: { readonly language?: Locale };
  readonly argTypes?: Readonly<Record<string, { readonly options?: readonly string[] }>>;
  readonly parameters?: StoryParameters;
  readonly render?: (args: unknown) => unknown;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => unknown;
}

/** What a story or its file says of its controls. */
export interface StoryParameters {
  readonly controls?: { readonly include: readonly string[] };
}

/** What all stories of a file have in common. */
export interface StoryFile {
  readonly title: string;
  readonly parameters?: StoryParameters;
  readonly render: (args: unknown) => HTMLElement;
}

/** A story of an element on a page as Storybook puts it on, with all that it knows in its language; it is the caller's to remove. */
export async function shownStory(
  file: StoryFile,
  story: Story,
  chosen: Partial<Surroundings> = {},
): Promise<{ readonly page: HTMLElement; readonly element: LitElement }> {
  const language = story.globals?.language ?? chosen.language ?? 'sv';
  pinKeys(false);
  const element = file.render({ ...story.args }) as LitElement;
  const page = surrounded(element, { ...plainSurroundings, ...chosen, language });
  document.body.append(page);
  const root = () => element.shadowRoot?.querySelector<HTMLElement>('.root');
  await until(`the story in ${language}`, () => root()?.lang === language);
  await element.updateComplete;
  return { page, element };
}
