// The browser tests in one engine, TEST_ENGINE; test/run.mjs starts it once for each engine.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { builtPages } from './test/browsers/built-pages.mjs';
import { bundledPackages } from './test/browsers/bundled-packages.mjs';
import { engines } from './test/browsers/engines.mjs';
import { freePort } from './test/browsers/free-port.mjs';
import { publicationFaults } from './test/browsers/publication-faults.mjs';
import { resultsReporter } from './test/browsers/results-reporter.mjs';
import { servedPages } from './test/browsers/served-pages.mjs';
import { storyImports } from './test/browsers/story-imports.mjs';

const { launcher, plugin } = await engines[process.env.TEST_ENGINE].launch();

export default {
  files: process.env.TEST_FILES.split(','),
  port: await freePort(),
  // A page behind another gets no animation frames, and its tests would wait for them in vain.
  concurrency: 1,
  nodeResolve: true,
  browsers: [launcher],
  plugins: [
    storyImports(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ...(plugin ? [plugin] : []),
  ],
  middleware: [builtPages(), servedPages(), bundledPackages(), publicationFaults()],
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // Longer than a test waits for any one thing, so that it is the test that says what did not come.
  testFramework: { config: { timeout: 60_000 } },
  // The elements' shadow roots are closed, and tests look into them.
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body><script src="/open-roots.js"></script><script type="module" src="${framework}"></script></body></html>`,
  reporters: [resultsReporter()],
};
