import type { ElementFallback } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { plainText } from '../../parts/told-text.js';
import { listText } from '../../language/list-words.js';
import { bundledDefinitions } from '../../material/bundled/definitions.js';
import { defaultCounty } from '../../material/counties.js';
import { titleText } from './words.js';

/** The forms of violence by name, and who is responsible. */
export const definitionsFallback: ElementFallback = {
  title: titleText,
  markup(words) {
    const { definitions, responsibility } = bundledDefinitions[defaultCounty];
    const names = definitions.map(({ name }) => plainText(words, name));
    return escaped(
      `${words.msg('Mäns våld mot kvinnor innefattar:')} ${listText(words, names)}. ${plainText(words, responsibility)}`,
    );
  },
};
