import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  asksForCodeView,
  formOf,
  systems,
  tagsFor,
  takesFacts,
  takesFramesOnly,
  usualCodeView,
} from '../../src/builder/systems.js';
import { tags } from '../../src/catalogue.js';

test('gives each system the form that gets through, and a link where no code can be written', () => {
  const forms = systems.map((system) => [
    system,
    formOf(system, usualCodeView(system), 'hotline-status'),
    formOf(system, 'no', 'hotline-status'),
  ]);
  assert.deepEqual(forms, [
    ['unknown', 'link', 'link'],
    ['sitevision', 'tag', 'link'],
    ['optimizely', 'link', 'link'],
    ['wordpress', 'class', 'link'],
    ['drupal', 'link', 'link'],
    ['umbraco', 'class', 'link'],
    ['typo3', 'class', 'link'],
    ['sharepoint', 'frame', 'frame'],
  ]);
});

test('never lays the way out over a page by a link', () => {
  for (const system of systems) {
    for (const codeView of ['yes', 'no', 'unknown'] as const) {
      assert.notEqual(formOf(system, codeView, 'quick-exit'), 'link');
    }
  }
});

test('asks of a code view where that makes a difference', () => {
  assert.deepEqual(
    systems.filter((system) => !asksForCodeView(system)),
    ['sharepoint'],
  );
  assert.deepEqual(systems.filter(takesFramesOnly), ['sharepoint']);
});

test('offers no way out for a frame, which could not leave the whole page', () => {
  assert.deepEqual(
    tagsFor('sharepoint'),
    tags.filter((tag) => tag !== 'quick-exit'),
  );
  assert.deepEqual(tagsFor('drupal'), tags);
});

test('lets a tag say facts where tags get through, and code can be written', () => {
  const taking = systems.filter((system) => takesFacts(system, 'yes'));
  assert.deepEqual(taking, ['sitevision', 'wordpress']);
  assert.ok(!takesFacts('sitevision', 'no'));
});
