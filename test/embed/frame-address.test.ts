import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';
import { frameAddress } from '../../src/embed/frame-address.js';
import { frameChoices } from '../../src/embed/frame-pages.js';

test('has the line and the language in its file, and what else is chosen behind it', () => {
  assert.equal(
    frameAddress('/filer/', { tag: 'hotline-status', line: 'honour-support', locale: 'sv' }),
    '/filer/frame/sv/hotline-status.html',
  );
  assert.equal(
    frameAddress('/filer/', {
      tag: 'hotline-status',
      line: 'kvinnofridslinjen',
      locale: 'sv-simple',
      attributes: { line: 'kvinnofridslinjen', 'heading-level': '3', phone: '112' },
      looks: { brand: '#00549f', radius: '0' },
    }),
    '/filer/frame/sv-simple/hotline-status-kvinnofridslinjen.html?heading-level=3&brand=%2300549f&radius=0',
  );
  assert.equal(
    frameAddress('/', { tag: 'grant-deadline', locale: 'sv', attributes: { call: 'orebro-2018' } }),
    '/frame/sv/grant-deadline.html?call=orebro-2018',
  );
});

test('chooses among facts and says none', () => {
  for (const tag of tags) {
    for (const fact of ['line', 'name', 'phone', 'hours', 'material', 'now', 'data']) {
      assert.ok(!frameChoices(tag).includes(fact), `${tag} ${fact}`);
    }
    assert.ok(frameChoices(tag).includes('heading-level'), tag);
  }
});
