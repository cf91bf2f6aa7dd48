// Component tests in real browsers: Chromium always, Firefox and WebKit where they are installed.
import { appendFile } from 'node:fs/promises';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { builtPages } from './test/browsers/built-pages.mjs';
import { chromium } from './test/browsers/chromium.mjs';
import { firefox, firefoxHint } from './test/browsers/firefox.mjs';
import { webkit, webkitHint } from './test/browsers/webkit.mjs';

const asked = process.env.ENGINES?.split(',');
const wants = (engine) => !asked || asked.includes(engine);
const browsers = [];
/** What an engine is called here, by its launcher. */
const names = new Map();
const plugins = [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })];
const absent = [];

if (wants('chromium')) browsers.push(named('Chromium', await chromium()));
if (wants('firefox')) {
  const launcher = firefox();
  if (launcher) browsers.push(named('Firefox', launcher));
  else absent.push(`Firefox is not here: ${firefoxHint}.`);
}
if (wants('webkit')) {
  const found = await webkit();
  if (found) {
    browsers.push(named('WebKit', found.launcher));
    plugins.push(found.plugin);
  } else absent.push(`WebKit is not here: ${webkitHint}.`);
}
if (absent.length > 0 && asked) throw new Error(absent.join('\n'));
console.log(`Engines: ${[...names.values()].join(', ')}. ${absent.join(' ')}`);

export default {
  files: process.env.TEST_FILES?.split(',') ?? 'test/**/*.browser.test.ts',
  nodeResolve: true,
  browsers,
  plugins,
  middleware: [builtPages()],
  concurrency: 2,
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};

function named(name, launcher) {
  names.set(launcher, name);
  return launcher;
}

/** Writes how many tests passed, failed and were skipped in each engine, for the sum at the end of a run. */
function countReporter() {
  return {
    async onTestRunFinished({ sessions }) {
      if (!process.env.TEST_COUNTS) return;
      for (const session of sessions) {
        const tests = allTests(session.testResults);
        const skipped = tests.filter((test) => test.skipped).length;
        const passed = tests.filter((test) => test.passed && !test.skipped).length;
        const failed = tests.length - passed - skipped;
        const broken = failed === 0 && !session.passed ? 1 : 0;
        const engine = names.get(session.browser);
        const row = { engine, passed, failed: failed + broken, skipped };
        await appendFile(process.env.TEST_COUNTS, `${JSON.stringify(row)}\n`);
      }
    },
  };
}

function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}
