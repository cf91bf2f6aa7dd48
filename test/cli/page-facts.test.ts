import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFacts } from '../../src/cli/page-facts.js';
import { tags } from '../../src/catalogue.js';

const address = 'https://kommun.example/omsorg/stod';
const facts = (html: string, policy: string | null = null) =>
  pageFacts(html, address, policy, tags);

test('finds the loader with its version, elements in all three forms, publication and numbers', () => {
  const told = facts(`<!doctype html><head>
    <base href="https://kommun.example/">
    <meta name="county-material" content="/county-material.json">
    <script src="js/embed.0.1.0.js" defer></script><script src="/other.js"></script></head>
    <hotline-status><p>Ring <a href="tel:+46102235760">010-223 57 60</a>, kl. 09.00–16.00.</p></hotline-status>
    <div class="box embed-grant-deadline"><p>Sista dag 2018-08-15</p></div>
    <p><a href="https://lan.example/bygg#embed=hotline-status&line=x">Ring 112</a></p>
    <p>Växel: 019-21 10 00</p>`);
  assert.deepEqual(told.scripts, ['https://kommun.example/js/embed.0.1.0.js']);
  assert.equal(told.version, '0.1.0');
  assert.deepEqual(told.elements, { 'hotline-status': 2, 'grant-deadline': 1 });
  assert.equal(told.publication, 'https://kommun.example/county-material.json');
  assert.deepEqual(told.fallbackNumbers, ['0102235760', '112']);
});

test('knows what registers elements without the loader, and an element’s own publication', () => {
  const told = facts(`<script type="module" src="/b/hotline-status.en.js"></script>
    <hotline-status material="https://lan.example/a.json"></hotline-status>`);
  assert.deepEqual(told.scripts, ['https://kommun.example/b/hotline-status.en.js']);
  assert.equal(told.version, null);
  assert.equal(told.publication, 'https://lan.example/a.json');
});

test('finds nothing where nothing is, and no script by a wrong address', () => {
  const told = facts('<script src="javascript:alert(1)//embed.js"></script><p>Ring 019-21 10 00');
  assert.deepEqual(told.scripts, []);
  assert.deepEqual(told.elements, {});
  assert.equal(told.publication, null);
  assert.deepEqual(told.fallbackNumbers, []);
});

test('holds policies of headers and of the page', () => {
  const script = '<script src="https://lan.example/embed.js"></script>';
  const material = '<meta name="county-material" content="https://lan.example/a.json">';
  assert.equal(facts(script).scriptPolicy, 'allowed');
  assert.equal(facts(script, "default-src 'self'").scriptPolicy, 'refused');
  assert.equal(facts(material, "connect-src 'self'").publicationPolicy, 'refused');
  const meta = '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">';
  assert.equal(facts(meta + script).scriptPolicy, 'refused');
  assert.equal(facts(script, "script-src *, script-src 'self'").scriptPolicy, 'refused');
});
