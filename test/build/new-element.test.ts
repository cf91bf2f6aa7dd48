/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

// A copy of the project, in which elements may be made.
const folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-new-element-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of readdirSync('.')) {
  if (!['node_modules', 'dist', '.build', '.git', 'screenshots'].includes(name)) {
    cpSync(name, join(folder, name), { recursive: true });
  }
}
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

/** Runs a program of Node's there; gives how it ended and what it said. */
function run(...args: string[]): { code: number | null; said: string } {
  const env = { ...process.env, ENGINES: 'chromium', NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

/** Runs a program that is to end well. */
function runWell(...args: string[]): string {
  const { code, said } = run(...args);
  assert.equal(code, 0, said);
  return said;
}

const make = (...args: string[]) => run('build/new-element.mjs', ...args);

/** All files of the copy, with what is in them. */
function contents(): Map<string, string> {
  return new Map(
    ['docs', 'src', 'stories', 'test']
      .flatMap((name) =>
        readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map((one) => join(one.parentPath, one.name)),
      )
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}

/** What differs between two states of the copy. */
const changed = (before: Map<string, string>) =>
  [...contents()].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);

for (const [args, told] of [
  [[], 'A tag is missing. Write npm run new:element -- <tag>, such as support-groups.'],
  [['Support-Groups'], 'Write support-groups.'],
  [['support'], 'no hyphen'],
  [['support', 'groups'], 'Join its words with hyphens: support-groups.'],
  [['support--groups'], 'single hyphens'],
  [['1-support'], 'begins with a letter from a to z'],
  [['stöd-grupper'], 'from a to z'],
  [['../support-groups'], 'from a to z'],
  [['font-face'], 'is a name that is taken'],
  [['quick-exit'], '<quick-exit> is in src/catalogue.ts already'],
] as const) {
  test(`makes nothing of "${args.join(' ')}", and says how to mend it`, () => {
    const before = contents();
    const { code, said } = make(...args);
    assert.equal(code, 1);
    assert.ok(said.includes(told), said);
    assert.match(said, /Nothing was made\. Help: npm run new:element -- <tag> --help\n$/);
    assert.deepEqual(changed(before), []);
  });
}

test('overwrites nothing that is there', () => {
  for (const path of [
    'src/elements/old-list',
    'test/elements/old-list',
    'stories/old-list.stories.ts',
    'docs/elements/old-list.md',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    if (/\.\w+$/.test(path)) writeFileSync(join(folder, path), '');
    else mkdirSync(join(folder, path));
    const before = contents();
    const { code, said } = make('old-list');
    assert.equal(code, 1);
    assert.ok(said.includes(`${path} is there already`), said);
    assert.deepEqual(changed(before), []);
    rmSync(join(folder, path), { recursive: true });
  }
});

test('says what it does, where it is asked', () => {
  const before = contents();
  assert.match(runWell('build/new-element.mjs', '--help'), /src\/elements\/<tag>\//);
  assert.deepEqual(changed(before), []);
});

test('makes an element that is right from the start: by lint, types and format, by its tests, in each language', () => {
  const before = contents();
  const tag = 'support-groups-9';
  const { code, said } = make(tag);
  assert.equal(code, 0, said);
  const made = changed(before);
  assert.deepEqual(made.sort(), [
    ...['docs/elements.md', `docs/elements/${tag}.md`, 'src/catalogue.ts'],
    ...['define', 'fallback', 'styles', 'support-groups-9', 'template', 'view', 'words'].map(
      (name) => `src/elements/${tag}/${name}.ts`,
    ),
    ...['src/index.ts', 'src/ssr/served-elements.ts'],
    ...['stories/demo/index.html', `stories/${tag}.stories.ts`],
    ...['fallback.test', `${tag}.browser.test`, 'view.test', 'words.test'].map(
      (name) => `test/elements/${tag}/${name}.ts`,
    ),
  ]);
  for (const path of made) assert.ok(said.includes(`\n  ${path}\n`), path);
  const bin = (path: string) => join('node_modules', path);
  runWell(bin('prettier/bin/prettier.cjs'), '--check', ...made);
  runWell(bin('eslint/bin/eslint.js'), ...made.filter((path) => path.endsWith('.ts')));
  runWell(bin('typescript/bin/tsc'), '-p', 'tsconfig.json');
  runWell('build/tables.mjs', '--check');
  assert.match(
    runWell('test/run.mjs', `elements/${tag}/`, 'test/catalogue', 'test/pure-modules', 'test/ssr'),
    / 0 failed\n$/,
  );
  // It says nothing yet that is not translated.
  const all = contents();
  runWell(bin('@lit/localize-tools/bin/lit-localize.js'), 'extract');
  runWell('--import', 'tsx', 'test/embed/note-phrases.ts');
  assert.deepEqual(changed(all), []);
});
