/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Color from 'colorjs.io';
import { tokensIn } from '../../build/token-styles.mjs';
import { colourPairs } from '../../stories/looks/colour-pairs.js';
import { colourOf, type ColourSurroundings } from './css-colour.js';

const file = JSON.parse(readFileSync('src/parts/tokens.json', 'utf8'));
const tokens = new Map(
  [...tokensIn(file, 'set'), ...tokensIn(file, 'follows')].map((token) => [token.name, token]),
);

/** What a style sheet sets for the whole page. */
function setIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

/** Pages: our brands, none, and first colours of all kinds, on a white page and a dark one. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no brand': {},
  ...Object.fromEntries(
    readdirSync('stories/brands').map((name) => [
      name,
      setIn(readFileSync(`stories/brands/${name}`, 'utf8')),
    ]),
  ),
  ...Object.fromEntries(
    ['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#808080', '#767676'].map(
      (colour) => [`brand ${colour}`, { '--kvinnofrid-brand-color': colour }],
    ),
  ),
};

function surroundings(
  page: Readonly<Record<string, string>>,
  scheme: ColourSurroundings['scheme'],
): ColourSurroundings {
  const isLight = scheme === 'light';
  const plain = { scheme, properties: page, text: new Color('#000'), ground: new Color('#fff') };
  const text = colourOf(page['--ink'] ?? (isLight ? '#000' : '#fff'), plain)!;
  const ground = colourOf(page['--page'] ?? (isLight ? '#fff' : '#121212'), plain)!;
  const derived = [...tokens.values()].map(({ sets, property, css }) => [
    sets,
    property ? `var(${property}, ${css})` : css,
  ]);
  const at = { scheme, properties: { ...Object.fromEntries(derived), ...page }, text, ground };
  const surface = worked('surface-color', at);
  return { ...at, ground: surface, text: worked('text-color', { ...at, ground: surface }) };
}

function worked(name: string, at: ColourSurroundings): Color {
  const { property, css } = tokens.get(name)!;
  return colourOf(property ? `var(${property}, ${css})` : css, at) ?? at.text;
}

for (const [name, page] of Object.entries(pages)) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`has contrast in each pair: ${name}, ${scheme}`, () => {
      const at = surroundings(page, name === 'dark.css' ? 'dark' : scheme);
      const faint = colourPairs.flatMap(({ what, front, back, least }) => {
        const contrast = worked(front, at).contrast(worked(back, at), 'WCAG21');
        return contrast < least ? [`${what}: ${contrast.toFixed(2)}, of ${least}`] : [];
      });
      assert.deepEqual(faint, []);
    });
  }
}

test('notices a pair that is faint', () => {
  const at = surroundings({ '--kvinnofrid-link-color': '#777' }, 'light');
  const contrast = worked('link-color', at).contrast(worked('surface-color', at), 'WCAG21');
  assert.ok(contrast < 7 && contrast > 4);
});

test('has pairs for all colours that are text or ground', () => {
  const paired = new Set(colourPairs.flatMap(({ front, back }) => [front, back]));
  const isColour = (name: string) =>
    (file.set[name] ?? file.follows[name]).$type === 'color' && name !== 'rule';
  // What others are made of is never seen itself.
  const sources = ['brand-color', 'accent-color', 'ink'];
  for (const name of tokens.keys()) {
    if (isColour(name) && !sources.includes(name)) assert.ok(paired.has(name), name);
  }
});

test('has no more than seven distances, and headings that can be told apart', () => {
  const names = [...tokens.keys()];
  assert.ok(names.filter((name) => name.startsWith('space-')).length <= 7);
  const [heading, subheading, minor] = ['heading', 'subheading', 'minor'].map(
    (name) => file.follows[`${name}-size`].$value as number,
  );
  assert.ok(heading! / subheading! >= 1.15);
  assert.ok(subheading! / minor! >= 1.15);
});

test('has modules that a fresh run makes again', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build/looks.mjs', '--check']);
  assert.equal(status, 0, String(stderr));
});
