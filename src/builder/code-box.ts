import { html, type TemplateResult } from 'lit/html.js';
import type { CopyTarget } from './builder-state.js';
import type { ClipboardContent } from './clipboard-content.js';
import type { StepContext } from './step-context.js';

/** Code in a box of its own, with a button that copies it. */
export function codeBox(
  context: Pick<StepContext, 'state' | 'words' | 'copy'>,
  what: CopyTarget,
  label: string,
  code: string,
  content: ClipboardContent = { html: null, text: code },
): TemplateResult {
  return html`<div class="code-box">
    ${codeArea(what, label, code)} ${copyButton(context, what, context.words.copy.copy, content)}
  </div>`;
}

/** Code to read, and to select. */
export function codeArea(what: CopyTarget, label: string, code: string): TemplateResult {
  return html`<textarea
    id="code-${what}"
    aria-label=${label}
    data-copied=${what}
    readonly
    rows=${Math.min(8, Math.max(3, Math.ceil(code.length / 60) + code.split('\n').length - 1))}
    autocomplete="off"
    spellcheck="false"
    .value=${code}
  ></textarea>`;
}

/** A button that copies, and says itself that it has. */
export function copyButton(
  { state, words, copy }: Pick<StepContext, 'state' | 'words' | 'copy'>,
  what: CopyTarget,
  label: string,
  content: ClipboardContent,
  isPrimary = what === 'embed',
): TemplateResult {
  const isDone = state.copied?.what === what && state.copied.isDone;
  return html`<button
    type="button"
    class="copy ${isPrimary ? 'primary' : ''} ${isDone ? 'done' : ''}"
    @click=${() => copy(what, content)}
  >
    ${isDone ? html`<span aria-hidden="true">✓ </span>${words.copy.copied}` : label}
  </button>`;
}
