import { administratorWords } from './administrator-words.js';
import { choicesWords } from './choices-words.js';
import { copyWords } from './copy-words.js';
import { looksWords } from './looks-words.js';
import { ownWords } from './own-words.js';
import { pageWords } from './page-words.js';
import { previewWords } from './preview-words.js';
import { purposeWords } from './purpose-words.js';
import { sourceWords } from './source-words.js';
import { systemWords } from './system-words.js';

const parts = {
  page: pageWords,
  purpose: purposeWords,
  choices: choicesWords,
  own: ownWords,
  source: sourceWords,
  looks: looksWords,
  system: systemWords,
  copy: copyWords,
  preview: previewWords,
  administrator: administratorWords,
};

/** A language of the builder: it is for editors, and speaks Swedish and English. */
export type BuilderLanguage = 'sv' | 'en';

/** The words of all parts of the builder in a language. */
export type BuilderWords = { readonly [Part in keyof typeof parts]: (typeof parts)[Part]['sv'] };

/** The words of the builder in one of its two languages. */
export function builderWordsIn(language: BuilderLanguage): BuilderWords {
  const inLanguage = Object.entries(parts).map(([part, words]) => [part, words[language]]);
  return Object.fromEntries(inLanguage) as BuilderWords;
}

/** A sentence with what it tells of put in: `{contrast}`. */
export function filled(sentence: string, told: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => told[name] ?? whole);
}
