// What `npm run mutants` breaks, and how much of it the tests must notice.
/** The pure modules of elements, by the names that they have in each folder. */
const pure = [
  ...['view', 'outcome', 'summary', 'calculation', 'hours-text', 'unbroken-hours'],
  ...['strategy-state', 'is-covered', 'shift-presses'],
];

export default {
  plugins: ['./test/mutants/node-test-runner.mjs', './test/mutants/folder-scores.mjs'],
  testRunner: 'node-in-process',
  coverageAnalysis: 'perTest',
  mutate: [
    'src/time/**/*.ts',
    'src/material/**/*.ts',
    '!src/material/bundled/**',
    // It asks for a file, and is tested in browsers.
    '!src/material/read-feed.ts',
    `src/elements/*/{${pure}}.ts`,
  ],
  // Each folder by itself: see folder-scores.mjs.
  thresholds: { high: 100, low: 92, break: 92 },
  reporters: ['clear-text', 'progress', 'folder-scores'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', '.build', 'screenshots'],
  tempDirName: '.build/mutants',
  concurrency: 2,
  timeoutMS: 10_000,
  allowConsoleColors: false,
};
