/**
 * Writes what Node's test runner tells of one file, for test/run.mjs: a line of JSON for each test,
 * `{ name, state, error, reason }`, where the state is passed, failed or skipped, and for each
 * remark of a test's own, `{ note }`.
 */
export default async function* nodeReporter(source) {
  const parents = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') {
      parents.length = data.nesting;
      parents.push(data.name);
    } else if (type === 'test:diagnostic' && !isSum.test(data.message)) {
      yield line({ note: data.message });
    } else if (type === 'test:pass' || type === 'test:fail') {
      const { details, nesting, name } = data;
      const error = type === 'test:fail' ? details.error : undefined;
      // A suite tells of nothing but the tests inside it, which are told for themselves.
      if (error ? error.failureType === 'subtestsFailed' : details.type === 'suite') continue;
      const isSkipped = data.skip !== undefined || data.todo !== undefined;
      yield line({
        name: [...parents.slice(0, nesting), name].join(' '),
        state: isSkipped ? 'skipped' : error ? 'failed' : 'passed',
        reason: [data.skip, data.todo].find((reason) => typeof reason === 'string'),
        error: error && String(error.cause?.stack ?? error.cause ?? error.message),
      });
    }
  }
}

/** What Node says at the end of each file. */
const isSum = /^(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/;

const line = (value) => `${JSON.stringify(value)}\n`;
