// Runs Node's tests for Stryker within one process: each mutant is a matter of milliseconds, where a process
// a mutant takes seconds. What a test covers is told apart, so that a mutant meets only the tests that reach it.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import fc from 'fast-check';

/**
 * Tests of what may be mutated. Left out: those that start processes, read what was built or written, or take
 * long and meet every mutant.
 */
const folders = ['time', 'material', 'elements', 'parts', 'language'];
const leftOut = ['time/time-zones', 'language/translations', 'material/links', 'elements/claims'];

/** Where the instrumented sources say what is covered, and ask which mutant is on. */
const context = (globalThis.__stryker__ ??= {});

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'node-in-process', () => new NodeTestRunner()),
];

class NodeTestRunner {
  #bundle;
  #tests = [];
  #loads = 0;
  /** How long each test took, in milliseconds: what is quick comes first, and the first failure ends a run. */
  #took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Bundles sources and tests once: the sources hold all mutants, of which one is on at a time. */
  async init() {
    this.#bundle = resolve('.mutants.bundle.mjs');
    const files = (await readdir('test', { recursive: true }))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
      .filter((file) => folders.includes(file.split('/')[0]))
      .filter((file) => !leftOut.some((name) => file.startsWith(name)))
      .sort();
    const read = files.map((file) => {
      const path = JSON.stringify(`./${join('test', file)}`);
      return `await collect(${JSON.stringify(file)}, () => import(${path}));`;
    });
    await build({
      stdin: {
        contents: [
          `import { collect } from 'node:test';`,
          ...read,
          `export { collected } from 'node:test';`,
        ].join('\n'),
        resolveDir: resolve(),
      },
      outfile: this.#bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      alias: { 'node:test': './test/mutants/collected-tests.mjs' },
      logLevel: 'error',
    });
  }

  async dryRun() {
    delete context.activeMutant;
    await this.#load();
    const result = await this.#run(this.#tests);
    return { ...result, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }) {
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    const isStatic = mutantActivation === 'static';
    context.activeMutant = isStatic ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || this.#tests.length === 0) await this.#load();
    } catch (error) {
      // What cannot even be read is noticed.
      const id = this.#tests[0]?.id ?? 'reading the tests';
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [{ ...told(id, 0), status: TestStatus.Failed, failureMessage: String(error) }],
      });
    }
    context.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    // A file's own tests come first, then those that are quick.
    const own = activeMutant.fileName
      .replaceAll('\\', '/')
      .replace(/^.*\/src\//, '')
      .replace('.ts', '.');
    const cost = ({ id, file }) => (file.startsWith(own) ? 0 : 1e6) + (this.#took.get(id) ?? 0);
    const tests = this.#tests
      .filter(({ id }) => !wanted || wanted.has(id))
      .sort((a, b) => cost(a) - cost(b));
    const result = await this.#run(tests, { isBailing: true });
    return toMutantRunResult(
      determineHitLimitReached(context.hitCount, context.hitLimit) ?? result,
    );
  }

  async #load() {
    const { collected } = await import(`${pathToFileURL(this.#bundle).href}?${this.#loads++}`);
    this.#tests = collected;
    // A counterexample is enough, it need not be the least.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  }

  async #run(tests, { isBailing = false } = {}) {
    const results = [];
    for (const { id, run } of tests) {
      context.currentTestId = id;
      const start = performance.now();
      try {
        await run({});
        results.push({ ...told(id, performance.now() - start), status: TestStatus.Success });
        this.#took.set(id, performance.now() - start);
      } catch (error) {
        const failureMessage = String(error?.message ?? error);
        results.push({
          ...told(id, performance.now() - start),
          status: TestStatus.Failed,
          failureMessage,
        });
        if (isBailing) break;
      }
    }
    delete context.currentTestId;
    return { status: DryRunStatus.Complete, tests: results };
  }
}

const told = (id, timeSpentMs) => ({ id, name: id, timeSpentMs });
