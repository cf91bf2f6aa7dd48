import { html, nothing, type TemplateResult } from 'lit/html.js';
import { problemSummary } from '../forms/problem-summary.js';
import { factChosen } from './choice-of.js';
import { addressContent, clipboardOf } from './clipboard-content.js';
import { codeArea, copyButton } from './code-box.js';
import { inlineParts } from './inline-parts.js';
import { ownFormId } from './own-panel.js';
import type { SnippetLink } from './snippet.js';
import { step } from './step.js';
import type { StepContext } from './step-context.js';

/** What is pasted, and the buttons that copy it; below, what an administrator does once. */
export function copyStep(context: StepContext): TemplateResult {
  const { state, words, around, copy } = context;
  const said = words.copy;
  const fact = factChosen(state, around.offered);
  const isOwn = fact?.isOwn && state.ownIn === 'document';
  const problems = fact && around.own.unfinished.get(fact.id);
  const page = new URL('administrator.html', location.href).href;
  return step(
    5,
    said.heading,
    html`
      ${
        problems
          ? html`<p class="note">${said.unfinished}</p>
              <div class="form">${problemSummary(ownFormId(state), problems, state.language)}</div>`
          : pasted(context)
      }
      ${isOwn ? html`<p class="note">${said.ownDocument}</p>` : nothing}
      <details class="fold">
        <summary>${said.once}</summary>
        <p>${said.onceText}</p>
        <p>
          <a href="administrator.html" data-copied="page">${said.administratorPage}</a>
        </p>
        <p class="buttons">
          ${copyButton({ state, words, copy }, 'page', said.copyPage, { html: null, text: page })}
        </p>
      </details>
    `,
  );
}

/** What is pasted: a paragraph as an editor will see it, or code. */
function pasted(context: StepContext): TemplateResult {
  const { state, words, snippet } = context;
  const said = words.copy;
  const content = clipboardOf(snippet);
  const { link, form } = snippet;
  const isLink = form === 'link' && link !== null;
  return html`
    ${
      isLink
        ? html`<p id="as-pasted">${said.asPasted}</p>
            ${asPasted(link, state.words)}
            <p class="hint">${said.asPastedNote}</p>`
        : codeArea('embed', said.code, snippet.code)
    }
    ${state.copied && !state.copied.isDone ? html`<p class="note">${said.refused}</p>` : nothing}
    <p class="buttons">
      ${copyButton(context, 'embed', said.copy, content)}
      ${
        isLink
          ? copyButton(context, 'address', said.copyAddress, addressContent(link.address))
          : nothing
      }
    </p>
    ${
      isLink
        ? html`<p class="hint">${said.addressHelp}</p>
            <details class="fold">
              <summary>${said.showCode}</summary>
              ${codeArea('address', said.code, snippet.code)}
            </details>`
        : nothing
    }
  `;
}

/** A link that is shown as it will be pasted leads nowhere yet: what is chosen would be lost. */
function stay(event: Event): void {
  event.preventDefault();
}

/** The paragraph as a visual editor will have it: what is selected of it is that too. */
function asPasted(
  { markup }: SnippetLink,
  { locale, dir }: { readonly locale: string; readonly dir: 'ltr' | 'rtl' },
): TemplateResult {
  return html`<div
    class="as-pasted"
    data-copied="embed"
    tabindex="-1"
    role="group"
    aria-labelledby="as-pasted"
    lang=${locale}
    dir=${dir}
  >
    <p lang=${locale} dir=${dir}>
      ${inlineParts(markup).map(({ text, href }) =>
        href === null ? text : html`<a href=${href} @click=${stay}>${text}</a>`,
      )}
    </p>
  </div>`;
}
