import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineView } from '../../../src/elements/hotline-status/line-view.js';
import { servedView } from '../../../src/elements/hotline-status/served-view.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { hotline } from '../../material/invented-county.js';

const hour = 3_600_000;
const monday = parseInstant('2026-11-23T00:30')!;

test('is the same at each hour of a week, open or closed', () => {
  const isOpen = new Set<boolean | null>();
  const served = new Set<string>();
  for (let at = 0; at < 7 * 24; at++) {
    const view = lineView(hotline, monday + at * hour, 60, 'full');
    isOpen.add(view.isOpen);
    served.add(JSON.stringify(servedView(view, monday)));
  }
  assert.ok(isOpen.size > 1, 'the line opens and closes');
  assert.equal(served.size, 1);
  assert.match([...served][0]!, /"state":"served"/);
});

test('says that a line is withdrawn, and that nobody vouches for its hours', () => {
  const withdrawn = lineView({ name: 'Förra', reason: null, instead: [] }, monday, 60, 'full');
  assert.deepEqual(servedView(withdrawn, monday), withdrawn);
  const old = { ...hotline, reviewed: '2018-05-01' };
  assert.equal(servedView(lineView(old, monday, 60, 'full'), monday).state, 'unverified');
});
