import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changeLanguage } from './builder-state.js';
import type { StepContext } from './step-context.js';

/** How each of the builder's pages begins: its title, what it is for, and the way to the other language. */
export function pageHeader(
  { state, words, change }: Pick<StepContext, 'state' | 'words' | 'change'>,
  { title, lead }: { readonly title: string; readonly lead: string },
  note: string | null = null,
): TemplateResult {
  return html`<header>
    <p class="language">
      <button
        type="button"
        lang=${state.language === 'sv' ? 'en' : 'sv'}
        @click=${() => change(changeLanguage)}
      >
        ${words.page.languageOfPage}
      </button>
    </p>
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${note === null ? nothing : html`<p class="note">${note}</p>`}
  </header>`;
}
