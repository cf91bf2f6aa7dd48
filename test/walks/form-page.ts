import { render } from 'lit/html.js';
import { hotlineRecordOf, newHotline, type HotlineDraft } from '../../src/forms/hotline-draft.js';
import { hotlineForm } from '../../src/forms/hotline-form.js';

/** A page with the form of a line, and the record that it makes at any time. */
declare global {
  interface Window {
    typedLine: unknown;
  }
}

const now = Date.parse('2026-05-04T08:00:00Z');

function draw(draft: HotlineDraft): void {
  window.typedLine = hotlineRecordOf(draft, { hosts: null, now }).typed;
  render(
    hotlineForm({ id: 'line', draft, language: 'sv', now, changed: draw }),
    document.querySelector('main')!,
  );
}

draw(newHotline);
