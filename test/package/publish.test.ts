/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

// What npm would be given, and whether it would be content with it. Nothing is sent.

test('is published without a warning', () => {
  const { status, stderr } = npm('publish', '--dry-run', '--offline');
  assert.equal(status, 0, stderr);
  assert.match(stderr, /npm notice name: kvinnofrid-elements/);
  const warnings = stderr
    .split('\n')
    .filter((line) => /^npm (?:warn|error)/i.test(line))
    // Nobody is logged in where nothing is published.
    .filter((line) => !/requires you to be logged in to .* \(dry-run\)$/.test(line));
  assert.deepEqual(warnings, []);
});

test('holds what is built, docs and licences, and no sources, tests, site or demonstration', () => {
  const { stdout } = npm('pack', '--dry-run', '--json', '--offline');
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  for (const path of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'SECURITY.md',
    'dist/LICENSES.txt',
    'dist/index.js',
    'dist/browser/embed.js',
    'dist/builder/index.html',
    'dist/guider/sitevision.html',
    'dist/custom-elements.json',
    'docs/facts.md',
    'docs/pictures/readme.png',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  const places = new Set(paths.map((path) => path.split('/')[0]));
  assert.deepEqual([...places].sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'dist',
    'docs',
    'package.json',
  ]);
  assert.deepEqual(
    paths.filter((path) => /^dist\/(?:demo|site|stories)\/|\.key\.json$/.test(path)),
    [],
  );
});

test('is released by a workflow that runs what there is, and of which one job alone may speak for the package', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...workflow.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script!);
  assert.ok(named.includes('release:zip'));
  for (const script of named) assert.ok(script in scripts, script);
  const jobs = workflow.split('\njobs:\n')[1]!.split(/^ {2}(?=\w+:$)/m);
  const having = (words: string) =>
    jobs.filter((job) => job.includes(words)).map((job) => job.split(':')[0]);
  assert.deepEqual(having('id-token: write'), ['publish']);
  assert.deepEqual(having('contents: write'), ['attach']);
  assert.deepEqual(having('npm publish --provenance'), ['publish']);
  // Neither is done for a change that is only asked for.
  assert.deepEqual(having("\n    if: github.event_name == 'push'\n"), ['attach', 'publish']);
});

function npm(...given: readonly string[]) {
  return spawnSync('npm', given, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}
