/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import { grantShare, type ShareRules } from '../../src/time/shares.js';

const shareOf = (share: number | null, pot: number): ShareRules => ({ pot, shares: { a: share } });

test('rounds the grant down, and never above the pot', () => {
  for (const [share, total, highestGrant, lowestOwnShare, isCapped] of [
    [50, 400_000, 200_000, 200_000, false],
    [50, 400_001, 200_000, 200_001, false],
    [50, 1, 0, 1, false],
    [100, 400_000, 400_000, 0, false],
    [100, 1_000_000, 900_000, 100_000, true],
    [50, 1_800_000, 900_000, 900_000, false],
    [50, 1_800_002, 900_000, 900_002, true],
    [33, 100, 33, 67, false],
  ] as const) {
    assert.deepEqual(grantShare(shareOf(share, 900_000), 'a', total), {
      highestGrant,
      lowestOwnShare,
      isCapped,
    });
  }
});

test('gives no number where the call states no share, or the cost is none', () => {
  assert.equal(grantShare(shareOf(null, 900_000), 'a', 400_000), null);
  for (const other of ['b', 'toString', '__proto__', '']) {
    assert.equal(grantShare(shareOf(50, 900_000), other, 400_000), null);
  }
  for (const wrong of [0, -50, 101, NaN]) {
    assert.equal(grantShare(shareOf(wrong, 900_000), 'a', 400_000), null);
  }
  for (const total of [0, -1, 0.5, NaN, Infinity]) {
    assert.equal(grantShare(shareOf(50, 900_000), 'a', total), null);
  }
});

test('adds up, and stays within the share and the pot, to the krona', () => {
  const kronor = fc.integer({ min: 1, max: 1e12 });
  fc.assert(
    fc.property(kronor, kronor, fc.integer({ min: 1, max: 100 }), (total, pot, share) => {
      const told = grantShare(shareOf(share, pot), 'a', total)!;
      assert.equal(told.highestGrant + told.lowestOwnShare, total);
      const exact = (BigInt(total) * BigInt(share)) / 100n;
      assert.equal(BigInt(told.highestGrant), exact < BigInt(pot) ? exact : BigInt(pot));
    }),
  );
});

test('reckons with costs up to ten thousand milliards, and no more', () => {
  assert.equal(grantShare(shareOf(50, 1e14), 'a', 1e13)!.highestGrant, 5e12);
  assert.equal(grantShare(shareOf(50, 1e14), 'a', 1e13 + 1), null);
  // Without a pot nothing but the share bounds it.
  assert.deepEqual(grantShare({ pot: null, shares: { a: 1 } }, 'a', 100), {
    highestGrant: 1,
    lowestOwnShare: 99,
    isCapped: false,
  });
});
