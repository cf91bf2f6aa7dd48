import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledFacts, callFacts, lineFacts } from '../../src/builder/shown-facts.js';
import { entryOf, tags } from '../../src/catalogue.js';
import { swedish } from '../../src/language/words.js';
import { bundledGrantCalls } from '../../src/material/bundled/grant-calls.js';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { defaultCounty } from '../../src/material/counties.js';
import type { Hotline } from '../../src/material/hotline.js';

const home = 'https://kommun.example/';
const own: Hotline = {
  name: 'Vår <linje>',
  phone: '019-21 00 00',
  openingHours: null,
  eves: 'closed',
  audience: 'exposed',
};

test('has the fallback of each element, and leads to the page that its facts are from', () => {
  for (const tag of tags) {
    const facts = bundledFacts(tag, swedish);
    assert.equal(facts.markup, entryOf(tag).fallback.markup(swedish, 'honour-support'));
    assert.match(facts.address, /^https:/);
  }
});

test('has the fallback of a line whose number comes with the package', () => {
  const line = bundledHotlines[defaultCounty]['kvinnofridslinjen']!;
  const bundled = bundledFacts('hotline-status', swedish, 'kvinnofridslinjen');
  assert.deepEqual(lineFacts(swedish, 'kvinnofridslinjen', line, home), bundled);
  const other = lineFacts(swedish, 'kvinnofridslinjen', { ...line, phone: '019-21 00 00' }, home);
  assert.match(other.markup, /019-21 00 00/);
});

test('tells an own line’s number, and where help is', () => {
  const { markup, title, address, publisher } = lineFacts(swedish, 'egen', own, home);
  assert.match(
    markup,
    /^Vår &lt;linje&gt;\. Ring <a href="tel:\+4619210000">019-21 00 00<\/a>\. .*112.*020-50 50 50/,
  );
  assert.deepEqual([title, address, publisher], ['Vår <linje>', home, 'Vår <linje>']);
  const told = { ...own, website: 'https://kommun.example/stod' };
  assert.equal(lineFacts(swedish, 'egen', told, home).address, 'https://kommun.example/stod');
});

test('tells a call’s last day and amount, as far as they are known', () => {
  const call = {
    id: 'eget',
    name: 'Vårt bidrag',
    applicants: [],
    steps: [],
    amount: 500_000,
    lastDay: '2027-02-18',
  };
  const { markup } = callFacts(swedish, 'eget', call, home);
  assert.match(
    markup,
    /^Vårt bidrag\. Sista ansökningsdag: [^.]*2027\. Belopp: 500[^.]*000\skronor\.$/,
  );
  assert.equal(
    callFacts(swedish, 'eget', { ...call, amount: null, lastDay: undefined } as never, home).markup,
    'Vårt bidrag.',
  );
  const bundled = bundledGrantCalls[defaultCounty]['orebro-2018']!;
  assert.deepEqual(
    callFacts(swedish, 'orebro-2018', bundled, home),
    bundledFacts('grant-deadline', swedish),
  );
});
