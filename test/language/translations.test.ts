/// <reference types="node" />
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { translatedLocales, type TranslatedLocale } from '../../src/language/locales.js';
import { swedishTerms } from '../../src/language/translations/swedish-terms.js';
import {
  textOf,
  translationProblems,
  type GlossaryTerm,
  type Message,
} from './translation-problems.js';

const config = readConfigFileAndWriteSchema('lit-localize.json');
const mend = 'Run npm run messages, and see to what changed.';

/** The same project, with its files of languages in a folder that may be written to. */
const folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-languages-'));
cpSync('src/language/translations/xliff', join(folder, 'xliff'), { recursive: true });
const localizer = new RuntimeLitLocalizer({
  ...config,
  interchange: { format: 'xliff', xliffDir: join(folder, 'xliff') },
  output: {
    mode: 'runtime',
    language: 'ts',
    outputDir: join(folder, 'generated'),
    localeCodesModule: join(folder, 'generated', 'locale-codes.ts'),
  },
} as typeof config & { output: { mode: 'runtime' } });
const { messages: source, errors } = localizer.extractSourceMessages();

function glossaryOf(locale: TranslatedLocale): GlossaryTerm[] {
  return JSON.parse(readFileSync(`src/language/translations/glossary/${locale}.json`, 'utf8'));
}

function messagesOf(locale: TranslatedLocale): readonly Message[] {
  const { translations } = localizer.readTranslationsSync();
  return translations.get(locale as never) ?? [];
}

test('finds messages by the type of what says them', () => {
  assert.deepEqual(errors, []);
  assert.ok(source.length > 380);
  // Markup in a message would bring Lit into the files of languages.
  assert.deepEqual(
    source.filter(({ tag }) => tag === 'html'),
    [],
  );
});

test('has the same languages everywhere', () => {
  const namesIn = (path: string) =>
    readdirSync(path)
      .map((file) => file.replace(/\.\w+$/, ''))
      .filter((name) => name !== 'locale-codes');
  for (const path of ['xliff', 'glossary', 'generated', 'credits']) {
    assert.deepEqual(
      namesIn(`src/language/translations/${path}`).sort(),
      [...translatedLocales].sort(),
      path,
    );
  }
});

/**
 * Words that translations had, and that mean something else than the source, shame those they are said of,
 * or order a woman about as if she were a man.
 */
const misleading: Partial<Record<TranslatedLocale, RegExp>> = {
  'sv-simple': /Vänta inte på att fylla|Tala med personen ensam|Lova inte att vara tyst/,
  en: /\bexposed\b|acute danger|do not wait to fill|promise silence/i,
  fi: /ruumi|lupaa olla hiljaa|lähisuhteissa/,
  ar: /معرض(?:اً|ين|ون)? ل(?:لاتجار|ل?هذه)|المعرضين ل|العلاقات الزوجية|غادر الصفحة|ليلة (?:عيد|رأس|منتصف)|تعد بالصمت/,
  so: /dhillays|ciribtir|habeenka (?:kirismaska|sannadka|bartamaha)|soo qabsashada|Ha sugin|aamusnaan/i,
  fa: /زود از این صفحه بروید|رفتن از صفحه|در معرض قاچاق|شب (?:کریسمس|سال|نیمه)|قول سکوت/,
  uk: /гостр\S+ небезпе|зачинено|відчинено|Святвечір|Відкривається \{/,
};

/** Words that are the same in the language, or are nobody's: they need no mark as Swedish. */
const shared =
  /^(?:region|information|prostitution|definition|kronor|partner|person|system|social|budget|under|shift|lgbtq|facebook|ics|pm)$/i;

for (const locale of translatedLocales.filter((one) => one !== 'sv-simple')) {
  test(`marks as Swedish what ${locale} keeps in Swedish`, () => {
    const hasOtherScript = ['ar', 'fa', 'uk'].includes(locale);
    const original = new Map(source.map((message) => [message.name, textOf(message)]));
    const unmarked = messagesOf(locale).flatMap((message) => {
      const rest = textOf(message)
        .split(swedishTerms)
        .filter((_, at) => at % 2 === 0);
      const left =
        rest.join(' ').match(hasOtherScript ? /[a-zåäö]{3,}/giu : /[\p{L}’']{5,}/gu) ?? [];
      const kept = new Set(original.get(message.name)?.match(/\p{L}+/gu));
      return left.filter((word) => (hasOtherScript || kept.has(word)) && !isShared(word));
    });
    assert.deepEqual(unmarked, []);
  });
}

function isShared(word: string): boolean {
  // Names of organisations by their letters are the same everywhere.
  return shared.test(word) || /^[A-Z]{3,5}$/.test(word);
}

for (const locale of translatedLocales) {
  test(`has none of the words that misled in ${locale}`, () => {
    const texts = messagesOf(locale).map(textOf);
    const found = texts.filter((text) => misleading[locale]?.test(text));
    assert.deepEqual(found, []);
  });

  test(`says everything in ${locale}, with its values, figures and terms`, () => {
    const problems = translationProblems(
      source,
      messagesOf(locale),
      glossaryOf(locale),
      locale === 'sv-simple',
    );
    assert.deepEqual(problems, []);
  });

  test(`names a source for each term in ${locale}, or that it is our own choice`, () => {
    for (const { sv, source: where, term, forms } of glossaryOf(locale)) {
      assert.ok(where.length > 10 && term && forms.length > 0, sv);
      assert.ok(
        source.some(({ contents }) => contents.join(' ').toLowerCase().includes(sv)),
        `${sv} is in no message`,
      );
    }
  });
}

test('has files for translators that are what the source says', async () => {
  const before = read(join(folder, 'xliff'));
  await localizer.writeInterchangeFiles();
  assert.deepEqual(read(join(folder, 'xliff')), before, mend);
});

test('has generated files that a fresh build makes again', async () => {
  await localizer.build();
  assert.deepEqual(
    read('src/language/translations/generated'),
    read(join(folder, 'generated')),
    mend,
  );
});

function read(path: string): Record<string, string> {
  const texts = readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]);
  return Object.fromEntries(texts);
}

test('notices what is wrong with a translation', () => {
  const right = messagesOf('en');
  const glossary = glossaryOf('en');
  const withText = (text: string, change: (message: Message) => Message | null) =>
    right
      .flatMap((message) =>
        message.contents.join('').includes(text) ? [change(message)] : [message],
      )
      .filter((message) => message !== null);
  const problems = (translated: readonly Message[]) =>
    translationProblems(source, translated, glossary, false).join('\n');
  const saying = (contents: Message['contents']) => (message: Message) => ({
    ...message,
    contents,
  });

  assert.match(problems(withText('Leave this page', () => null)), /^missing: Lämna sidan snabbt$/);
  assert.match(problems(withText('Leave this page', saying([' ']))), /^empty: Lämna sidan snabbt$/);
  assert.match(
    problems(withText('Leave this page', saying(['Lämna sidan snabbt']))),
    /^not translated: /,
  );
  assert.match(problems([...right, { name: 's0', contents: ['Old'] }]), /^stale: Old$/);
  assert.match(
    problems(withText(' days left', saying(['Days left']))),
    /^a value is lost: \{0\} dagar kvar/,
  );
  assert.match(
    problems(withText('18 years', saying(['16 years or older']))),
    /^figures differ: 18 år/,
  );
  assert.match(
    problems(withText('Could it be', saying(['Could it be smuggling?']))),
    /^människohandel should be human trafficking/,
  );
});
