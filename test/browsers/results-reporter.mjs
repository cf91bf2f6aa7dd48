import { writeSync } from 'node:fs';
import { relative } from 'node:path';

/** What the test runner says where a browser is gone, whose tests are for another to run. */
const gone = /browser disconnected|invalid session id/;

/**
 * Tells the process that started the test runner, test/run.mjs, of each test file as it ends:
 * `{ file, tests: [{ name, state, error }], seconds }`, where the state is passed, failed or
 * skipped. A file that broke beside its tests has a failed test for that. What ends the test runner, and that the browser is gone,
 * it says at once, since the test runner holds back what is written to the console.
 */
export function resultsReporter() {
  let start;
  return {
    start() {
      process.prependListener('uncaughtException', (error) => writeSync(2, `${error.stack}\n`));
      start = performance.now();
    },
    reportTestFileResults({ testFile, sessionsForTestFile: [session] }) {
      const isGone = session.errors.some(({ message }) => gone.test(message));
      if (isGone) {
        writeSync(2, `${brokenBy(session)}\n`);
        process.exit(1);
      }
      const tests = inSuite(session.testResults, []);
      const hasFailed = tests.some(({ state }) => state === 'failed');
      if (session.errors.length > 0 || (!session.passed && !hasFailed)) {
        tests.unshift({ name: 'the file as a whole', state: 'failed', error: brokenBy(session) });
      }
      const end = performance.now();
      // Files run one after another in an engine.
      process.send?.({
        file: relative(process.cwd(), testFile).replaceAll('\\', '/'),
        tests,
        seconds: (end - start) / 1000,
      });
      start = end;
    },
  };
}

function inSuite(suite, parents) {
  if (!suite) return [];
  const path = [...parents, suite.name].filter(Boolean);
  return [
    ...suite.tests.map(({ name, passed, skipped, error }) => ({
      name: [...path, name].join(' '),
      state: skipped ? 'skipped' : passed ? 'passed' : 'failed',
      error: inWords(error),
    })),
    ...suite.suites.flatMap((inner) => inSuite(inner, path)),
  ];
}

function brokenBy({ errors, logs, request404s }) {
  return [
    ...errors.map(inWords),
    ...request404s.map((path) => `not found: ${path}`),
    ...logs.map((log) => log.map(inWords).join(' ')),
  ].join('\n');
}

function inWords(error) {
  if (!error || typeof error === 'string') return error;
  const { message, stack = '', expected, actual } = error;
  const told = message === undefined ? JSON.stringify(error) : message;
  return [
    told,
    ...(expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`]),
    // Some engines begin the stack with the message.
    ...(stack ? [stack.replace(`${told}\n`, '')] : []),
  ].join('\n');
}
