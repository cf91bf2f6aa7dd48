import type { ElementFallback } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { listText } from '../../language/list-words.js';
import { defaultCounty } from '../../material/counties.js';
import { bundledDefinitions } from '../../material/definition-set.js';
import { formName, responsibilityText } from './definition-words.js';

/** The forms of violence by name, and who is responsible. */
export const definitionsFallback: ElementFallback = {
  title: ({ msg }) => msg('Vad innefattar mäns våld mot kvinnor?'),
  markup(words) {
    const names = bundledDefinitions[defaultCounty].forms.map((form) => formName(words, form));
    return escaped(
      `${words.msg('Mäns våld mot kvinnor innefattar:')} ${listText(words, names)}. ${responsibilityText(words)}`,
    );
  },
};
