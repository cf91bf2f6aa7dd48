import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledMaterial } from '../../src/publication/county-material.js';
import { newestReview } from '../../src/publication/newest-review.js';
import { checklist, definitions, hotline } from '../material/invented-county.js';

const on = (reviewed: string) => ({ ...hotline, reviewed });

test('is the last of the days on which records were checked, in whatever order they stand', () => {
  for (const days of [
    ['2025-12-31', '2026-01-02', '2026-01-01'],
    ['2026-01-02', '2025-12-31'],
  ]) {
    const hotlines = Object.fromEntries(days.map((day) => [`line-${day}`, on(day)]));
    assert.equal(newestReview(bundledMaterial({ hotlines })), '2026-01-02');
  }
});

test('is that of what there is one of, too', () => {
  const late = { ...checklist, reviewed: '2031-01-01' };
  assert.equal(newestReview(bundledMaterial({ checklist: late })), '2031-01-01');
  const set = { ...definitions, reviewed: '2032-01-01' };
  assert.equal(newestReview(bundledMaterial({ definitions: set })), '2032-01-01');
});

test('is empty where there is nothing', () => {
  assert.equal(newestReview(bundledMaterial({})), '');
});
