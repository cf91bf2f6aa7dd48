// The rules of the house that a machine can hold: what is safe for a visitor, and what may import what.
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { fromSource } from './build/from-source.mjs';

/** Nothing is stored, sent or evaluated, and nothing polls. */
const unsafeGlobals = [
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({
    name,
    message: 'Nothing about a visit is stored.',
  })),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
    name,
    message: 'Only what fetches a publication may make a request.',
  })),
  { name: 'setInterval', message: 'Nothing polls: ask the clock for the next change.' },
];

const property = (name, message) => ({
  selector: `MemberExpression[property.name=/^(?:${name})$/]`,
  message,
});

const noImport = {
  selector: 'ImportExpression',
  message: 'A browser file is self-contained, but for languages and facts from outside.',
};

const unsafeSyntax = [
  property(
    'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe',
    'Markup is written by templates.',
  ),
  property('cookie|sendBeacon|pushState|replaceState', 'A visit leaves no trace.'),
  property('localStorage|sessionStorage|indexedDB', 'Nothing about a visit is stored.'),
  property(
    'getHours|getMinutes|getSeconds|getDate|getDay|getMonth|getFullYear|getTimezoneOffset',
    "Civil time is Stockholm's: see src/time/.",
  ),
  property(
    'toLocaleString|toLocaleDateString|toLocaleTimeString|DateTimeFormat',
    "Dates and numbers are written in the element's language: see src/language/.",
  ),
  noImport,
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(?:html|svg|static)|static\\.js/]',
    message: 'Markup is written by templates.',
  },
];

/** What each folder may import besides itself, types too. Elements have a rule of their own. */
const imports = {
  time: [],
  material: ['time'],
  publication: ['time', 'material'],
  language: ['time', 'lit'],
  parts: ['time', 'material', 'language', 'lit'],
  base: ['time', 'material', 'publication', 'language', 'parts', 'lit'],
  forms: ['time', 'material', 'publication', 'language', 'parts', 'lit'],
};
const folders = [...Object.keys(imports), 'elements', 'embed', 'builder', 'ssr', 'cli'];

/** What files may not import. */
const mayNotImport = (files, folders, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `(?:^|/)(?:${folders.join('|')})(?:/|\\.js$|$)`, message }] },
    ],
  },
});

/** A test waits for what is to be so, and never some time: see test/until.ts. */
const fixedWait = 'Wait until it is so: see test/until.ts.';
const timers = ['setTimeout', 'setInterval'];

const { tags: elements } = await fromSource('src/catalogue.ts');

export default tseslint.config(
  {
    ignores: [
      ...['dist/', '.build/', 'node_modules/', 'src/language/translations/generated/'],
      // Applications as others have them.
      'test/frameworks/*/',
    ],
  },
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-globals': ['error', ...unsafeGlobals],
      'no-restricted-syntax': ['error', ...unsafeSyntax],
      // A class is registered by its define.ts, on purpose apart from it.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      // What a visitor ticks and types is not for the page's scripts.
      'wc/no-closed-shadow-root': 'off',
    },
  },
  {
    // A framework's own interface is widened by a map of all elements, and by nothing else.
    files: ['build/framework-types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    // The one place that asks the visitor's device for its time.
    files: ['src/base/clock.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // The places that ask for a file, from where the script itself is.
    files: [
      'src/language/language-files.ts',
      'src/base/on-demand-file.ts',
      'src/base/publication-file.ts',
      'src/base/verified-import.ts',
      // A command that leans on an optional peer.
      'src/cli/render.ts',
    ],
    rules: {
      'no-restricted-syntax': ['error', ...unsafeSyntax.filter((rule) => rule !== noImport)],
    },
  },
  {
    // What asks for material, and what runs outside of any page.
    files: ['src/publication/fetch-publication.ts', 'src/cli/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  ...Object.entries(imports).map(([folder, known]) =>
    mayNotImport(
      [`src/${folder}/**`],
      ['lit', 'catalogue', ...folders].filter((one) => one !== folder && !known.includes(one)),
      `${folder} knows ${known.join(', ') || 'itself alone'}: see docs/architecture.md.`,
    ),
  ),
  ...elements.map((element) =>
    mayNotImport(
      [`src/elements/${element}/**`],
      [
        ...elements.filter((other) => other !== element),
        'forms',
        'embed',
        'builder',
        'ssr',
        'cli',
        'catalogue',
      ],
      'no element imports another: what two share moves down.',
    ),
  ),
  {
    files: ['test/**'],
    rules: {
      'no-restricted-globals': ['error', ...timers.map((name) => ({ name, message: fixedWait }))],
      'no-restricted-properties': [
        'error',
        ...timers.map((name) => ({ property: name, message: fixedWait })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@open-wc/testing',
              importNames: ['aTimeout', 'waitUntil'],
              message: fixedWait,
            },
          ],
          patterns: [{ regex: '^(?:node:)?timers', message: fixedWait }],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(?:it|describe|test)$/][property.name="only"]',
          message: 'A run is of all tests: name files instead (npm test -- hotline).',
        },
      ],
    },
  },
  {
    // Where waiting is done, where time is held, and what runs the tests.
    files: ['test/until.ts', 'test/held-time.ts', 'test/run.mjs', 'test/browsers/webkit.mjs'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
);
