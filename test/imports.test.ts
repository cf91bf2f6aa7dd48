/// <reference types="node" />
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { circlesIn } from './circles-in.js';
import { importsOf } from './imports-of.js';

/** Imports as `a > b c`: a imports b and c. */
const graph = (...lines: string[]) =>
  new Map(
    lines.map((line) => {
      const [name, imported = ''] = line.split(' > ');
      return [name!, imported.split(' ').filter(Boolean)] as const;
    }),
  );

for (const [lines, circles] of [
  [['a > b c', 'b > c', 'c'], []],
  [['a > a'], ['a a']],
  [['a > b', 'b > c', 'c > b'], ['b c b']],
  [
    ['a > b c', 'b > a', 'c > a'],
    ['a b a', 'a c a'],
  ],
  [['a > b', 'b > c d', 'c', 'd > a'], ['a b d a']],
] as const) {
  test(`finds ${circles.length} circles in ${lines.join(', ')}`, () => {
    assert.deepEqual(
      circlesIn(graph(...lines)).map((circle) => circle.join(' ')),
      circles,
    );
  });
}

test('reads imports of values and of types, what is exported on, and what is brought in later', () => {
  assert.ok(importsOf('src/base/controllers/clock-controller.ts').includes('src/base/clock.ts'));
  assert.ok(importsOf('src/catalogue.ts').includes('src/parts/element-fallback.ts'));
  assert.ok(importsOf('src/index.ts').includes('src/elements/quick-exit/define.ts'));
  assert.ok(
    importsOf('src/language/language-files.ts').includes('src/language/translations/credits/ar.ts'),
  );
});

test('has no circle in src/, types included', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  assert.ok([...imports.values()].flat().length > files.length);
  assert.deepEqual(
    circlesIn(imports).map((circle) => circle.join(' > ')),
    [],
  );
});
