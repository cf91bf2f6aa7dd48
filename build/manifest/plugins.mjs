import { fromCode } from './from-code.mjs';
import { reachedStyles } from './reached-styles.mjs';
import { shippedModules } from './shipped-modules.mjs';
import { Sources } from './sources.mjs';

/**
 * What makes the analyser's manifest complete, and true to the code.
 * @param {string} entry the module that exports all, such as `src/index.ts`
 * @param exported what it exports, by its names
 */
export function plugins(entry, exported) {
  const sources = new Sources([entry]);
  return [fromCode(sources, exported), reachedStyles(sources), shippedModules()];
}
