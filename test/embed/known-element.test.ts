import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';
import { knownElement } from '../../src/embed/known-element.js';

test('knows a line’s numbers as they are dialled, its own first', () => {
  const { numbers, choices } = knownElement('hotline-status');
  for (const [line, own] of [
    ['honour-support', '0102235760'],
    ['trafficking-coordinators', '020390000'],
    ['kvinnofridslinjen', '020505050'],
  ] as const) {
    assert.equal(numbers[line]![0], own);
    assert.ok(numbers[line]!.includes('112'), line);
  }
  assert.deepEqual(choices.slice(-3), ['lang', 'heading-level', 'county']);
  assert.ok(choices.includes('line'));
});

test('lets a placeholder choose no facts, and asks for the way out by no link', () => {
  for (const tag of tags) {
    const { choices, isForTemplate } = knownElement(tag);
    for (const fact of ['name', 'phone', 'hours', 'website', 'material', 'data', 'now']) {
      assert.ok(!choices.includes(fact), `${tag} ${fact}`);
    }
    assert.equal(isForTemplate, tag === 'quick-exit' ? true : undefined);
  }
});
