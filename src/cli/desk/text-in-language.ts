/** What a text says in a language; empty where it says nothing. By itself a text is Swedish. */
export function textIn(text: unknown, language: string): string {
  if (typeof text === 'string') return language === 'sv' ? text : '';
  const told = (Object(text) as Record<string, unknown>)[language];
  return typeof told === 'string' ? told : '';
}

/**
 * A text that says something else in a language: one in Swedish alone is by itself, and an emptied translation is left out.
 * Undefined where nothing is left of it.
 */
export function withLanguage(text: unknown, language: string, words: string): unknown {
  const before = typeof text === 'string' ? { sv: text } : { ...(Object(text) as object) };
  const texts: Record<string, unknown> = { ...before, [language]: words };
  if (words === '' && language !== 'sv') delete texts[language];
  const languages = Object.keys(texts);
  if (languages.some((one) => one !== 'sv')) return texts;
  return texts['sv'] === '' ? undefined : texts['sv'];
}
