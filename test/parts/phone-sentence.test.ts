import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TemplateResult } from 'lit/html.js';
import { phoneSentence } from '../../src/parts/phone-sentence.js';

/** What a template says, its tags aside, with a link as `[number, whose]`. */
function said(shown: unknown): string {
  if (Array.isArray(shown)) return shown.map(said).join('');
  if (typeof shown !== 'object' || shown === null) return String(shown);
  const { strings, values } = shown as TemplateResult;
  if (strings[0]!.includes('<a')) {
    const [address, phone, whose] = values;
    return `[${String(address)}, ${String(phone)}, ${String(whose)}]`;
  }
  return strings.map((text, at) => text + said(values[at] ?? '')).join('');
}

test('makes each number of a sentence a link, wherever it stands', () => {
  const phones = [
    ['020-390 000', 'Regionkoordinatorerna'],
    ['112', 'SOS Alarm'],
  ] as const;
  assert.equal(
    said(phoneSentence('Ring 020-390 000. Vid fara 112, alltid 112.', phones)),
    'Ring [tel:+4620390000, 020-390 000, Regionkoordinatorerna]. Vid fara [tel:112, 112, SOS Alarm], alltid [tel:112, 112, SOS Alarm].',
  );
  assert.equal(said(phoneSentence('112', phones)), '[tel:112, 112, SOS Alarm]');
});

test('leaves a sentence without numbers, or with no number to look for, as it is', () => {
  assert.equal(phoneSentence('Ring 112.', []), 'Ring 112.');
  assert.equal(said(phoneSentence('Ring oss.', [['112', 'SOS Alarm']])), 'Ring oss.');
});
