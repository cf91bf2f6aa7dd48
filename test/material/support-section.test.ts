import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { countySupportSchema } from '../../src/material/support-section.js';

const citation = {
  source: 'https://county.example/',
  publisher: 'Regeringen',
  reviewed: '2026-01-01',
};
const phone = { kind: 'phone', phone: '020-390 000', whose: 'Koordinatorerna' };

const blocks: [block: unknown, expected: string | null][] = [
  [{ kind: 'paragraph', text: 'Stöd.' }, null],
  [{ kind: 'heading', text: 'Stöd' }, null],
  [{ kind: 'link', address: 'https://county.example/', text: 'Stöd' }, null],
  [{ kind: 'link', address: 'http://county.example/', text: 'Stöd' }, 'an https address'],
  [{ ...phone, text: 'Ring 020-390 000.' }, null],
  [{ ...phone, text: { sv: 'Ring 020-390 000.', en: 'Call 020-390 000.' } }, null],
  // No language's sentence goes without its number.
  [{ ...phone, text: { sv: 'Ring 020-390 000.', en: 'Call.' } }, 'a sentence with the number'],
  [{ ...phone, text: 'Ring.' }, 'a sentence with the number in it'],
  [{ kind: 'strategy', from: 2017, until: 2026, citation }, null],
  [{ kind: 'strategy', from: 2017, until: 26, citation }, 'a whole number from 2000'],
  [{ kind: 'film', text: 'Stöd' }, 'a paragraph, list, heading, link, phone or strategy'],
];

const support = (block: unknown, isUnasked: unknown = true) => ({
  ...citation,
  sections: [{ id: 'role', heading: 'Roll', isUnasked, blocks: [block] }],
});

for (const [block, expected] of blocks) {
  test(`expects ${expected} in place of ${JSON.stringify(block)}`, () => {
    const told = expectedOf(countySupportSchema, support(block));
    if (expected === null) assert.equal(told, null);
    else assert.ok(told?.startsWith(expected), String(told));
  });
}

test('is told whether a section is shown unasked', () => {
  assert.equal(expectedOf(countySupportSchema, support(blocks[0]![0], 'yes')), 'true or false');
});
