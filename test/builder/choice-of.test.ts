import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addOwn,
  choose,
  chooseCounty,
  chooseFact,
  chooseSystem,
  chooseTag,
  firstState,
  toggle,
  type Change,
} from '../../src/builder/builder-state.js';
import { choiceOf, factChosen } from '../../src/builder/choice-of.js';
import { bundledPageFacts, offeredMaterial } from '../../src/builder/offered-material.js';
import type { OwnFacts } from '../../src/builder/own-facts.js';
import { attributesOf } from '../../src/builder/snippet.js';

const own: OwnFacts = {
  lines: {
    linje: {
      name: 'Vår',
      phone: '019-21 00 00',
      openingHours: null,
      eves: 'closed',
      audience: 'exposed',
    },
  },
  calls: {},
  asAttributes: { linje: { name: 'Vår', phone: '019-21 00 00' } },
  unfinished: new Map(),
};
const offered = offeredMaterial(bundledPageFacts, own);
const around = {
  offered,
  own,
  folder: '/k/',
  home: 'https://kommun.example/',
  now: Date.parse('2026-11-24T10:00Z'),
};
const chosen = (...changes: Change[]) =>
  choiceOf(
    changes.reduce((state, change) => change(state), firstState),
    around,
  );
const attributes = (...changes: Change[]) => attributesOf(chosen(...changes));

test('has the attributes that choose, and none of another element', () => {
  assert.deepEqual(attributes(), { line: 'honour-support' });
  assert.deepEqual(attributes(choose({ isCompact: true }), choose({ headingLevel: 3 })), {
    line: 'honour-support',
    variant: 'compact',
    'heading-level': '3',
  });
  assert.deepEqual(attributes(chooseTag('grant-deadline')), { call: 'orebro-2018' });
  const { terms, sections } = offered;
  assert.deepEqual(
    attributes(chooseTag('violence-definitions'), toggle('terms', 'honour', terms)),
    {
      terms:
        'violence-against-women close-relationships prostitution-trafficking commercialisation',
    },
  );
  assert.deepEqual(
    attributes(chooseTag('county-support'), toggle('sections', 'social', sections)),
    {
      sections: 'role training strategy contacts campaigns social',
    },
  );
  assert.deepEqual(attributes(chooseTag('trafficking-checklist')), {});
  assert.deepEqual(attributes(chooseCounty('exempel'), chooseTag('trafficking-checklist')), {
    county: 'exempel',
  });
});

test('chooses an own line by its name, or says its facts in the tag', () => {
  const line = chooseFact('line', 'linje');
  assert.deepEqual(attributes(line), { line: 'linje' });
  assert.match(chosen(line).facts.markup, /019-21 00 00/);
  const inTag = chosen(chooseSystem('sitevision'), line, choose({ ownIn: 'tag' }));
  assert.deepEqual(inTag.told, { name: 'Vår', phone: '019-21 00 00' });
  assert.deepEqual(attributesOf(inTag), { name: 'Vår', phone: '019-21 00 00' });
  // The county's say no facts, whatever is asked.
  assert.equal(chosen(chooseSystem('sitevision'), choose({ ownIn: 'tag' })).told, null);
});

test('says where the way out leads, in the fallback too', () => {
  const exit = chooseTag('quick-exit');
  assert.equal(chosen(exit).told, null);
  const told = chosen(exit, choose({ exit: 'https://a.example/?b"&c', hasKeys: false }));
  assert.deepEqual(told.told, { href: 'https://a.example/?b"&c', 'no-keys': '' });
  assert.match(told.facts.markup, /href="https:\/\/a\.example\/\?b&quot;&amp;c"/);
});

test('knows the fact that is chosen', () => {
  assert.equal(factChosen(firstState, offered)?.id, 'honour-support');
  assert.equal(factChosen(addOwn('line', [])(firstState), offered)?.isOwn, true);
  assert.equal(factChosen(chooseTag('county-support')(firstState), offered), null);
  assert.equal(factChosen(chooseFact('line', 'gone')(firstState), offered), null);
});
