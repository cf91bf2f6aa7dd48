import type { TemplateResult } from 'lit/html.js';
import type { Words } from '../../language/words.js';
import { helpMarkup } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import type { TranslationNotice } from '../../parts/translation-notice.js';
import { plainText } from '../../parts/told-text.js';
import { hotlineFallbackOf } from './fallback.js';
import type { LineView } from './line-view.js';
import { servedView } from './served-view.js';
import { hotlineTemplate } from './template.js';
import { withdrawnTemplate } from './withdrawn-template.js';

/**
 * Writes down what a server gives of a line.
 * @param level of its heading
 * @param now when it is written, epoch milliseconds
 */
export function servedHotline(
  words: Words,
  view: LineView,
  level: number,
  { line }: TranslationNotice,
  now: number,
): TemplateResult {
  const served = servedView(view, now);
  return served.state === 'withdrawn'
    ? withdrawnTemplate(words, served, level, '', line)
    : hotlineTemplate(words, served, level, '', line);
}

/**
 * What stands inside the tag: the line that is shown, with its hours, and no other.
 * @param now when it is written, epoch milliseconds
 */
export function servedHotlineFallback(words: Words, view: LineView, now: number): string {
  if (view.state === 'withdrawn') {
    const { name } = view.line;
    const told = words.msg('Linjen används inte längre.');
    return `${escaped(`${plainText(words, name)}. ${told}`)} ${helpMarkup(words)}`;
  }
  return hotlineFallbackOf(words, view.line, now);
}
