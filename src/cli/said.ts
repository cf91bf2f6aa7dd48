import type { Said } from '../forms/said.js';

export type { Said };
export type CliLanguage = keyof Said;

/** What is the same in both: a path, a key. */
export function same(text: string): Said {
  return { sv: text, en: text };
}

/** The language that is asked for, or the terminal's where it is English; else Swedish. */
export function cliLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): CliLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (asked ?? (LC_ALL || LC_MESSAGES || LANG) ?? '').startsWith('en') ? 'en' : 'sv';
}
