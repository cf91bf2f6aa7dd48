import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedByPolicy } from '../../src/cli/allowed-by-policy.js';

const page = new URL('https://kommun.example/stod');
const cases: [string, string, string, string][] = [
  ['', 'script-src', 'https://lan.example/embed.js', 'allowed'],
  ["default-src 'none'", 'script-src', 'https://kommun.example/embed.js', 'refused'],
  ["default-src 'self'", 'script-src', 'https://kommun.example/embed.js', 'allowed'],
  ["default-src 'self'", 'script-src', 'https://lan.example/embed.js', 'refused'],
  [
    "default-src 'none'; script-src lan.example",
    'script-src',
    'https://lan.example/embed.js',
    'allowed',
  ],
  [
    "script-src 'self'; script-src-elem https://lan.example/js/",
    'script-src',
    'https://lan.example/js/embed.js',
    'allowed',
  ],
  ['script-src https://lan.example/js/', 'script-src', 'https://lan.example/embed.js', 'refused'],
  [
    'script-src https://lan.example/embed.js',
    'script-src',
    'https://lan.example/embed.js',
    'allowed',
  ],
  ['script-src *.lan.example', 'script-src', 'https://www.lan.example/embed.js', 'allowed'],
  ['script-src *.lan.example', 'script-src', 'https://lan.example/embed.js', 'refused'],
  ['script-src https:', 'script-src', 'https://lan.example/embed.js', 'allowed'],
  ['script-src lan.example:8443', 'script-src', 'https://lan.example/embed.js', 'refused'],
  ['script-src *', 'script-src', 'https://lan.example/embed.js', 'allowed'],
  [
    "script-src 'nonce-abc' 'strict-dynamic'",
    'script-src',
    'https://lan.example/embed.js',
    'unclear',
  ],
  ["script-src 'self'; script-src *", 'script-src', 'https://lan.example/embed.js', 'refused'],
  ["script-src 'none'", 'connect-src', 'https://lan.example/a.json', 'allowed'],
  ["connect-src 'self'", 'connect-src', 'https://lan.example/a.json', 'refused'],
];

for (const [policy, directive, address, allowance] of cases) {
  test(`tells that ${directive} of “${policy}” is ${allowance} for ${address}`, () =>
    assert.equal(allowedByPolicy([policy], directive, new URL(address), page), allowance));
}

test('holds all policies of a page', () => {
  const address = new URL('https://lan.example/embed.js');
  const told = (...policies: string[]) => allowedByPolicy(policies, 'script-src', address, page);
  assert.equal(told('script-src *', "script-src 'self'"), 'refused');
  assert.equal(told('script-src *', "script-src 'nonce-a'"), 'unclear');
  assert.equal(told(), 'allowed');
});
