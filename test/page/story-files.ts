import { tags } from '../../src/catalogue.js';
import type { StoryFile } from './shown-story.js';

/** A file's exports: its stories, by name, beside what they have in common. */
type StoriesOfFile = { readonly default: StoryFile } & Readonly<Record<string, unknown>>;

/**
 * The stories of each element, in turn: WebKit does not wait for what two of them import that has something to
 * wait for itself.
 */
export async function storyFiles(): Promise<readonly StoriesOfFile[]> {
  const files: StoriesOfFile[] = [];
  for (const tag of tags) {
    files.push(await import(new URL(`/stories/${tag}.stories.ts`, location.href).href));
  }
  return files;
}
