import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withdrawnView } from '../../../src/elements/hotline-status/withdrawn-view.js';
import { bundledHotlines } from '../../../src/material/bundled/hotlines.js';
import { defaultCounty } from '../../../src/material/counties.js';
import { bundledMaterial } from '../../../src/publication/county-material.js';

const base = bundledMaterial({ hotlines: bundledHotlines[defaultCounty] });
const material = (name: string | null, instead: string[]) => ({
  ...base,
  withdrawn: {
    ...base.withdrawn,
    hotlines: new Map([
      ['gone', { since: '2026-01-01', name, reason: 'Den är nedlagd.', instead }],
    ]),
  },
});

test('tells of a line that is withdrawn what it was called, why, and where to turn', () => {
  const view = withdrawnView(material('Linjen', ['kvinnofridslinjen', 'none']), 'gone')!;
  assert.equal(view.state, 'withdrawn');
  assert.equal(view.name, 'Linjen');
  assert.equal(view.reason, 'Den är nedlagd.');
  assert.deepEqual(
    view.instead.map(({ phone }) => phone),
    ['020-50 50 50'],
  );
});

test('calls it by its name in the material where nobody has told what it was called', () => {
  assert.equal(withdrawnView(material(null, []), 'gone')!.name, 'gone');
});

test('tells nothing of a line that is there, or never was', () => {
  for (const id of ['kvinnofridslinjen', 'none']) {
    assert.equal(withdrawnView(material('Linjen', []), id), null);
  }
});
