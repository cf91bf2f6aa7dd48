import type { TemplateResult } from 'lit/html.js';
import { swedishTerms } from './translations/swedish-terms.js';

/** Gives what is to be rendered, with each Swedish term in its texts as `term` renders it; attributes stay. */
export function withSwedishTerms<Shown>(shown: Shown, term: (text: string) => unknown): Shown {
  return marked(shown, term) as Shown;
}

function marked(shown: unknown, term: (text: string) => unknown): unknown {
  if (typeof shown === 'string') {
    const parts = shown.split(swedishTerms);
    return parts.length > 1 ? parts.map((part, at) => (at % 2 ? term(part) : part)) : shown;
  }
  if (Array.isArray(shown)) return shown.map((item) => marked(item, term));
  if (!isTemplate(shown)) return shown;
  const { strings } = shown;
  return {
    ...shown,
    values: shown.values.map((value, at) => (isText(strings, at) ? marked(value, term) : value)),
  };
}

function isTemplate(shown: unknown): shown is TemplateResult {
  return typeof shown === 'object' && shown !== null && 'strings' in shown && 'values' in shown;
}

/** Whether a template's value stands between tags, and not in one. */
function isText(strings: readonly string[], at: number): boolean {
  return !/<[^>]*$/.test(strings.slice(0, at + 1).join(''));
}
