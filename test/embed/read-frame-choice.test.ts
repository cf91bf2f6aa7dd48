import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrameChoice } from '../../src/embed/read-frame-choice.js';

const choices = ['call', 'heading-level'];
const read = (search: string, hash = '') => {
  const { attributes, looks, mend } = readFrameChoice({ search, hash }, choices);
  return { ...Object.fromEntries(attributes), ...Object.fromEntries(looks), ...(mend && { mend }) };
};

test('takes what a link may choose, and looks, behind ? or #', () => {
  const chosen = {
    call: 'orebro-2018',
    'heading-level': '3',
    '--kvinnofrid-brand-color': '#00549f',
    '--kvinnofrid-accent-color': '#ABC',
    '--kvinnofrid-radius': '12px',
  };
  const written = 'call=orebro-2018&heading-level=3&brand=%2300549f&accent=%23ABC&radius=12';
  assert.deepEqual(read(`?${written}`), chosen);
  assert.deepEqual(read('', `#${written}`), chosen);
  assert.deepEqual(read(`?${written.replaceAll('&', '&amp;')}`), chosen);
  assert.deepEqual(read('', ''), {});
});

for (const given of [
  'material=https://example.org/',
  'phone=0900-123',
  'now=2018-01-01',
  'line=kvinnofridslinjen',
  'brand=red',
  'brand=%2300549f;background:url(x)',
  'brand=%2300549',
  'accent=var(--x)',
  'radius=100',
  'radius=-1',
  'radius=6px',
  '__proto__=1',
  'constructor=1',
]) {
  test(`takes nothing of ${given}, and says how to mend it`, () => {
    const { attributes, looks, mend } = readFrameChoice({ search: `?${given}`, hash: '' }, choices);
    assert.deepEqual([attributes.size, looks.size], [0, 0]);
    assert.match(mend!, /should be of call, heading-level, brand=#14534a/);
  });
}

test('says once all that is not understood', () => {
  const { mend } = read('?a=1&b=2&heading-level=3') as { mend: string };
  assert.match(mend, /^a=1, b=2 should be of /);
});
