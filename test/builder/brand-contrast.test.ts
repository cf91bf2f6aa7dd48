/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Color from 'colorjs.io';
import { shownBrand } from '../../src/builder/brand-contrast.js';
import { colourOf } from '../parts/css-colour.js';

const tokens = JSON.parse(readFileSync('src/parts/tokens.json', 'utf8'));
const cssOf = (name: string): string => tokens.follows[name].$extensions['kvinnofrid-elements'].css;

const colours = [
  '#14534a',
  '#00549f',
  '#ff0000',
  '#ffff00',
  '#ffffff',
  '#000000',
  '#808080',
  '#7fb800',
  '#123456',
];

test('shows a colour as the tokens of the elements do, and no contrast below 7', () => {
  for (const brand of colours) {
    for (const scheme of ['light', 'dark'] as const) {
      const at = {
        scheme,
        properties: { '--_brand-color': brand, '--kvinnofrid-brand-color': brand },
        text: new Color('#000'),
        ground: new Color('#fff'),
      };
      const { ground, text, contrast } = shownBrand(brand, scheme);
      for (const [shown, token] of [
        [ground, 'fill'],
        [text, 'on-fill'],
      ] as const) {
        const wanted = colourOf(cssOf(token), at)!;
        assert.ok(new Color(shown).deltaE(wanted, '2000') < 0.5, `${brand} ${scheme} ${token}`);
      }
      assert.ok(contrast >= 7, `${brand} ${scheme}: ${contrast}`);
    }
  }
});

test('says what is shown in place of what was set', () => {
  assert.equal(shownBrand('#14534a', 'light').shade, 'itself');
  assert.equal(shownBrand('#ff0000', 'light').shade, 'darker');
  assert.equal(shownBrand('#14534a', 'dark').shade, 'lighter');
  const yellow = shownBrand('#ffff00', 'light');
  assert.equal(yellow.ground, '#ffff00');
  assert.deepEqual([yellow.shade, yellow.text, yellow.hasOtherLinks], ['itself', '#000000', true]);
  assert.ok(!shownBrand('#14534a', 'light').hasOtherLinks);
});
